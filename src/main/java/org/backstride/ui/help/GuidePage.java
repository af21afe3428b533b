package org.backstride.ui.help;

import org.commonmark.node.Node;

/// One page of the user guide.
///
/// @param name the file's name without its ending, such as `rehab`
/// @param title its first heading
/// @param text the page as it was written, for searching
/// @param document the page as parsed
record GuidePage(String name, String title, String text, Node document) {}
