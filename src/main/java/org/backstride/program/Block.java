package org.backstride.program;

/// One part of a program.
public sealed interface Block permits Step, Repeat, Section {}
