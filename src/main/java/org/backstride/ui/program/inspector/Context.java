package org.backstride.ui.program.inspector;

import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.words.LaneWords;
import org.backstride.ui.program.words.StepWords;

/// What every form of the inspector needs.
///
/// @param model what is edited
/// @param commands what the buttons do
/// @param words how blocks are said
public record Context(ProgramModel model, LaneCommands commands, LaneWords words) {

  StepWords steps() {
    return words.words();
  }

  Messages messages() {
    return steps().messages();
  }

  Formats formats() {
    return steps().formats();
  }

  String text(String key, Object... arguments) {
    return messages().text("program." + key, arguments);
  }

  /// The word of an enum constant.
  String word(String area, Enum<?> constant) {
    return text(area + "." + StepWords.code(constant));
  }
}
