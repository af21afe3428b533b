package org.backstride.review.align;

/// Where a block was laid: cells from one up to but not including another; both -1 where the block
/// was not found.
record Laid(int from, int to) {

  static final Laid NOWHERE = new Laid(-1, -1);

  boolean isFound() {
    return from >= 0;
  }

  int length() {
    return to - from;
  }
}
