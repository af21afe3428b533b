package org.backstride.ui.calendar.board;

/// Where the keyboard is: a day, and a session of it by number from 0.
public record Cursor(Slot slot, int index) {}
