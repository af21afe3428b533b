package org.backstride.ui.athlete.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Role;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// Whom to call: the list, and a line to add one.
final class ContactSection extends VBox {

  static final String NAME_ID = "contact-name";
  static final String PHONE_ID = "contact-phone";
  static final String MAIL_ID = "contact-mail";
  static final String ADD_ID = "contact-add";

  private final ViewContext context;
  private final ProfileModel model;
  private final VBox lines = new VBox();
  private final ComboBox<Role> role =
      new ComboBox<>(FXCollections.observableArrayList(Role.values()));
  private final TextField name = Field.text();
  private final TextField phone = Field.text();
  private final TextField mail = Field.text();
  private final Field nameField;
  private final Field mailField;

  ContactSection(ViewContext context, ProfileModel model) {
    this.context = context;
    this.model = model;
    name.setId(NAME_ID);
    phone.setId(PHONE_ID);
    mail.setId(MAIL_ID);
    role.setConverter(words());
    role.setValue(Role.SELF);
    nameField = Field.of(context.text("dossier.contact.name"), name);
    mailField = Field.of(context.text("dossier.contact.mail"), mail);
    var add =
        Buttons.plain(
            Action.of(ADD_ID, context.text("dossier.contact.add"), this::add)
                .withIcon(Feather.PLUS));
    mail.setOnAction(event -> add());
    phone.setOnAction(event -> add());
    getChildren()
        .setAll(
            Sections.section(
                context,
                "contacts",
                lines,
                new HBox(12, Field.of(context.text("dossier.contact.role"), role), nameField),
                new HBox(12, Field.of(context.text("dossier.contact.phone"), phone), mailField),
                add));
  }

  void show(Athlete athlete) {
    lines.getChildren().clear();
    for (Contact each : athlete.circumstances().contacts()) {
      String below =
          Stream.of(
                  context.text("dossier.role." + each.role().name()),
                  context.discreet(each.phone()),
                  context.discreet(each.mail()))
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(" · "));
      lines
          .getChildren()
          .add(
              new FiledLine(
                  context.discreet(each.name()),
                  below,
                  context.text("dossier.remove", context.discreet(each.name())),
                  () -> remove(each)));
    }
  }

  private void add() {
    nameField.clearError();
    mailField.clearError();
    if (name.getText().isBlank()) {
      nameField.error(context.text("dossier.error.name"));
      return;
    }
    String address = mail.getText().strip();
    if (!address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      mailField.error(context.text("dossier.error.mail"));
      return;
    }
    var contacts = new ArrayList<>(contacts());
    contacts.add(
        new Contact(role.getValue(), name.getText().strip(), phone.getText().strip(), address));
    keep(contacts);
    name.clear();
    phone.clear();
    mail.clear();
  }

  private void remove(Contact contact) {
    keep(contacts().stream().filter(each -> !each.equals(contact)).toList());
  }

  private List<Contact> contacts() {
    return model.athlete().get().circumstances().contacts();
  }

  private void keep(List<Contact> contacts) {
    var athlete = model.athlete().get();
    model.choose(
        "contacts", athlete.withCircumstances(athlete.circumstances().withContacts(contacts)));
  }

  private StringConverter<Role> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Role each) {
        return each == null ? "" : context.text("dossier.role." + each.name());
      }

      @Override
      public Role fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}
