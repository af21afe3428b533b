package org.backstride.review.align;

/// How badly blocks fit the cells of a recording; the less, the better. Below 0 is a good fit.
interface Costs {

  /// What a block costs over a stretch, its length aside.
  double over(int wanted, int from, int to);

  /// What a cell costs that belongs to no block.
  double leftOver();
}
