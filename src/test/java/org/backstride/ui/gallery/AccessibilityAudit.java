package org.backstride.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// What a screen reader would miss: focusable nodes without a role or without words.
final class AccessibilityAudit {

  private final List<String> faults = new ArrayList<>();

  private AccessibilityAudit() {}

  /// The faults under a node, each with the way to it; empty where there are none.
  static List<String> of(Parent root) {
    var audit = new AccessibilityAudit();
    audit.walk(root, "");
    return List.copyOf(audit.faults);
  }

  private void walk(Node node, String way) {
    String here = way + "/" + name(node);
    if (node.isFocusTraversable() && node.isVisible()) {
      check(node, here);
    }
    if (node instanceof Parent parent && node.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, here));
    }
  }

  private void check(Node node, String here) {
    AccessibleRole role = node.getAccessibleRole();
    if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
      faults.add("no role: " + here);
    }
    if (words(node).isBlank()) {
      faults.add("no words: " + here);
    }
  }

  private static String words(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (label instanceof Labeled labeled) {
      return String.valueOf(labeled.getText());
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    if (node instanceof TextInputControl input && input.getPromptText() != null) {
      return input.getPromptText();
    }
    return "";
  }

  private static String name(Node node) {
    String type = node.getClass().getSimpleName();
    return node.getId() == null ? type : type + "#" + node.getId();
  }
}
