package org.backstride.codec.fit.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.ChannelKind;

/// The fields that apps and extra sensors describe in the file itself.
public final class DeveloperFields {

  public static final int FIELD_DESCRIPTION = 206;

  /// More channels of one file than this are left out.
  public static final int MOST = 64;

  private static final int OPAQUE = 0x0D;

  private static final int RECORD = 20;

  private final Map<Key, Description> descriptions = new HashMap<>();
  private final Map<ChannelKind, ChannelKind> overrides = new HashMap<>();

  /// Which field of which developer.
  private record Key(int developer, int number) {}

  /// What a description says of a field.
  public record Description(ChannelKind kind, BaseType type, Scaling scaling) {}

  /// Collects the descriptions among the messages of one file.
  public static DeveloperFields of(List<FitMessage> messages) {
    var fields = new DeveloperFields();
    messages.stream().filter(message -> message.kind() == FIELD_DESCRIPTION).forEach(fields::add);
    return fields;
  }

  /// The description of a field, empty for one that was never described or holds no number.
  public Optional<Description> of(FitDefinition.DeveloperField field) {
    return Optional.ofNullable(descriptions.get(new Key(field.developer(), field.number())))
        .filter(d -> d.type().isNumber() && field.size() >= d.type().width());
  }

  /// The standard channel that a developer's field says it stands for, empty where it does not.
  public Optional<ChannelKind> override(ChannelKind developer) {
    return Optional.ofNullable(overrides.get(developer));
  }

  private void add(FitMessage message) {
    int developer = message.code(0, -1);
    int number = message.code(1, -1);
    String name = message.text(3);
    if (developer < 0 || number < 0 || name.isEmpty()) {
      return;
    }
    var kind = ChannelKind.developer(name, message.text(8));
    var type = BaseType.of(message.code(2, OPAQUE));
    var scaling = new Scaling(scale(message.number(6)), orZero(message.number(7)));
    descriptions.put(new Key(developer, number), new Description(kind, type, scaling));
    var known = FitFields.BY_NUMBER.get(message.code(15, -1));
    if (message.code(14, -1) == RECORD && known != null) {
      overrides.put(kind, known.kind());
    }
  }

  private static double scale(double written) {
    return written > 0 ? written : 1;
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
