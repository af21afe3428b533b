package org.backstride.codec.csv.grid;

/// In which order a date is written. A date that begins with four digits always has the year first.
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
