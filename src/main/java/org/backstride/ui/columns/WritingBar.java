package org.backstride.ui.columns;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.studio.reading.TableLook;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.number.TypedNumber;

/// How the file is written, as it was found out, to be changed.
final class WritingBar extends FlowPane {

  private static final int MOST_TITLES_OFFERED = 6;

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1250"),
          Charset.forName("windows-1251"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final ViewContext context;
  private final ColumnsModel model;
  private final Choice<Integer> table;
  private final Choice<Charset> charset;
  private final Choice<Character> separator;
  private final Choice<Character> decimal;
  private final Choice<DateOrder> dates;
  private final Choice<Integer> titles;
  private final TextField rate = new TextField();
  private final Field tableField;
  private final Field rateField;
  private List<String> tables = List.of();

  WritingBar(ViewContext context, ColumnsWords words, ColumnsModel model, Lifetime lifetime) {
    this.context = context;
    this.model = model;
    getStyleClass().add("columns-writing");
    table = choice("table", index -> index < 0 ? "" : tables.get(index), model::table);
    charset = choice("charset", words::charset, to -> model.write(now -> now.withCharset(to)));
    separator =
        choice("separator", words::separator, to -> model.write(now -> now.withSeparator(to)));
    decimal = choice("decimal", words::decimal, to -> model.write(now -> now.withDecimalMark(to)));
    dates = choice("dates", words::dates, to -> model.write(now -> now.withDateOrder(to)));
    titles = choice("titles", words::titles, to -> model.write(now -> now.withTitleRows(to)));
    rate.setId("columns-rate");
    rate.setPrefWidth(110);
    rate.setOnAction(_ -> takeRate());
    tableField = field("table", table);
    rateField = field("rate", rate);
    getChildren()
        .setAll(
            tableField,
            field("charset", charset),
            field("separator", separator),
            field("decimal", decimal),
            field("dates", dates),
            field("titles", titles),
            rateField);
    lifetime.observe(
        rate.focusedProperty(),
        focused -> {
          if (!focused) {
            takeRate();
          }
        });
  }

  void show(TableLook look, ColumnsWords words) {
    var sketches = look.sketch().tables();
    tables =
        IntStream.range(0, sketches.size())
            .mapToObj(i -> words.table(sketches.get(i), i + 1))
            .toList();
    table.show(IntStream.range(0, sketches.size()).boxed().toList(), look.table());
    visible(tableField, sketches.size() > 1);
    var dialect = look.dialect();
    charset.show(with(CHARSETS, dialect.charset()), dialect.charset());
    separator.show(
        with(List.of(',', ';', '\t', '|', ' '), dialect.separator()), dialect.separator());
    decimal.show(List.of('.', ','), dialect.decimalMark());
    dates.show(List.of(DateOrder.values()), dialect.dateOrder());
    titles.show(titleRows(dialect), dialect.titleRows());
    if (!rate.isFocused()) {
      rate.setText(Double.isNaN(look.rate()) ? "" : context.formats().number(look.rate(), 1));
    }
  }

  private static List<Integer> titleRows(Dialect dialect) {
    var rows = new ArrayList<>(List.of(Dialect.TITLES_FOUND_OUT));
    IntStream.rangeClosed(1, MOST_TITLES_OFFERED).forEach(rows::add);
    return with(rows, dialect.titleRows());
  }

  private void takeRate() {
    String typed = rate.getText();
    if (typed.isBlank()) {
      rateField.clearError();
      model.rate(Double.NaN);
      return;
    }
    double value = TypedNumber.decimal(typed).map(BigDecimal::doubleValue).orElse(0.0);
    if (value > 0 && value <= ColumnMapping.MOST_SAMPLES_PER_SECOND) {
      rateField.clearError();
      model.rate(value);
    } else {
      rateField.error(context.text("columns.rate.bad"));
    }
  }

  private Field field(String name, Node control) {
    var field = Field.of(context.text("columns.field." + name), control);
    field.setMaxWidth(USE_PREF_SIZE);
    return field;
  }

  private <T> Choice<T> choice(String name, Function<T, String> words, Consumer<T> chosen) {
    return new Choice<>("columns-" + name, context.text("columns.field." + name), words, chosen);
  }

  private static void visible(Field field, boolean visible) {
    field.setVisible(visible);
    field.setManaged(visible);
  }

  private static <T> List<T> with(List<T> offered, T now) {
    if (offered.contains(now)) {
      return offered;
    }
    var all = new ArrayList<>(offered);
    all.add(now);
    return all;
  }
}
