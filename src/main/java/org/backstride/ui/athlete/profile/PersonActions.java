package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.athlete.Athlete;
import org.backstride.studio.PersonFiles;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Dialogs.Question;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// What is done with all of one person's data: an archive of everything, and erasing for good after
/// a look at what that takes away.
final class PersonActions {

  private final ViewContext context;
  private final Supplier<Athlete> athlete;
  private final Node owner;
  private final LocalDate today;

  PersonActions(ViewContext context, Supplier<Athlete> athlete, Node owner, LocalDate today) {
    this.context = context;
    this.athlete = athlete;
    this.owner = owner;
    this.today = today;
  }

  List<Action> all() {
    return List.of(
        Action.of("profile-export", context.text("athlete.action.export"), this::export)
            .withIcon(Feather.DOWNLOAD),
        Action.of("profile-erase", context.text("athlete.action.erase"), this::ask)
            .withIcon(Feather.SLASH));
  }

  private void export() {
    var person = athlete.get();
    Dialogs.saveFile(
            owner.getScene().getWindow(),
            context.text("athlete.action.export"),
            person.name() + ".zip",
            new ExtensionFilter("ZIP", "*.zip"))
        .ifPresent(file -> files().export(person, today, file, told -> tell(Notice.done(told))));
  }

  private void ask() {
    var person = athlete.get();
    files()
        .preview(
            person.id(),
            preview -> {
              var question =
                  new Question(
                      context.text("athlete.erase.title", person.name()),
                      preview,
                      context.text("athlete.erase.yes"));
              if (Dialogs.confirm(owner.getScene().getWindow(), context.messages(), question)) {
                erase(person);
              }
            });
  }

  private void erase(Athlete person) {
    context.navigator().open(new Place.Athletes());
    files().erase(person, told -> tell(Notice.hint(told)));
  }

  private void tell(Notice notice) {
    context.notices().show(notice);
  }

  private PersonFiles files() {
    return new PersonFiles(context.studio(), context.messages(), context.formats());
  }
}
