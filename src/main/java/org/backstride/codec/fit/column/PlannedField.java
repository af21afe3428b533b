package org.backstride.codec.fit.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitDefinition.Field;
import org.backstride.recording.ChannelKind;

/// A field of a record that becomes a channel.
///
/// @param offset where it begins in a record, counted after the header byte
public record PlannedField(ChannelKind kind, int offset, BaseType type, Scaling scaling) {

  /// The fields of a definition in the order to write them: of two fields for one channel the plain
  /// one first and the enhanced one, of the higher number, over it.
  public static List<PlannedField> of(FitDefinition definition, DeveloperFields developer) {
    var planned = new ArrayList<PlannedField>();
    definition.fields().stream()
        .filter(field -> field.holdsNumber() && FitFields.BY_NUMBER.containsKey(field.number()))
        .sorted(Comparator.comparingInt(Field::number))
        .forEach(field -> planned.add(known(field)));
    var kinds = new HashSet<ChannelKind>();
    for (var field : definition.developerFields()) {
      developer
          .of(field)
          .map(
              d ->
                  new PlannedField(ownName(d.kind(), kinds), field.offset(), d.type(), d.scaling()))
          .ifPresent(planned::add);
    }
    return planned;
  }

  /// Two apps may measure at once what they call the same; the second one gets a name of its own.
  private static ChannelKind ownName(ChannelKind kind, Set<ChannelKind> taken) {
    var own = kind;
    for (int number = 2; !taken.add(own); number++) {
      own = ChannelKind.developer(kind.name() + " (" + number + ")", kind.unit());
    }
    return own;
  }

  private static PlannedField known(Field field) {
    var known = FitFields.BY_NUMBER.getOrDefault(field.number(), FitFields.NOTHING);
    return new PlannedField(known.kind(), field.offset(), field.type(), known.scaling());
  }
}
