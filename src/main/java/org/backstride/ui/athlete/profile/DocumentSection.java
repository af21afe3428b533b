package org.backstride.ui.athlete.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.file.Attachment;
import org.backstride.studio.PersonFiles;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.ui.athlete.Avatar;
import org.backstride.ui.athlete.person.Photo;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.FileDrop;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The photo and the documents, chosen or dropped from the desktop and kept in the library.
final class DocumentSection extends VBox {

  static final String PHOTO_ID = "photo-choose";
  static final String ADD_ID = "document-add";
  static final String OPEN_ID = "document-open";

  private final ViewContext context;
  private final ProfileModel model;
  private final LocalDate today;
  private final PersonFiles files;
  private final Avatar avatar = new Avatar("large");
  private final HBox photo = new HBox(12);
  private final VBox lines = new VBox();

  DocumentSection(ViewContext context, ProfileModel model, LocalDate today) {
    super(28);
    this.context = context;
    this.model = model;
    this.today = today;
    files = new PersonFiles(context.studio(), context.messages(), context.formats());
    photo.setAlignment(Pos.CENTER_LEFT);
    var help = new Label(context.text("dossier.document.help", size(Attachment.MOST_BYTES)));
    help.getStyleClass().add("bs-secondary");
    help.setWrapText(true);
    var add =
        Buttons.plain(
            Action.of(ADD_ID, context.text("dossier.document.add"), this::chooseDocuments)
                .withIcon(Feather.PLUS));
    var documents = Sections.section(context, "documents", lines, add, help);
    var picture = Sections.section(context, "photo", photo);
    FileDrop.on(documents, this::keepDocuments);
    FileDrop.on(picture, dropped -> dropped.stream().findFirst().ifPresent(this::keepPhoto));
    getChildren().setAll(picture, documents);
  }

  void show(Athlete athlete) {
    avatar.show(context.name(athlete));
    Photo.show(context, files, athlete, avatar);
    var choose =
        Buttons.plain(
            Action.of(PHOTO_ID, context.text("dossier.photo.choose"), this::choosePhoto)
                .withIcon(Feather.CAMERA));
    photo.getChildren().setAll(avatar, choose);
    if (athlete.file().photo() != null) {
      photo
          .getChildren()
          .add(
              Buttons.icon(
                  Action.of("photo-remove", context.text("dossier.photo.remove"), this::noPhoto)
                      .withIcon(Feather.X)));
    }
    lines.getChildren().clear();
    athlete.file().documents().forEach(each -> lines.getChildren().add(line(each)));
  }

  /// Takes files of the desktop in as documents; one that is too long is told and left.
  void keepDocuments(List<Path> chosen) {
    for (Path each : chosen) {
      read(each)
          .ifPresent(
              bytes ->
                  files.keepDocument(
                      model.athlete().get().id(), each.getFileName().toString(), bytes, today));
    }
  }

  /// Takes a picture of the desktop as the photo, scaled.
  void keepPhoto(Path chosen) {
    read(chosen)
        .ifPresent(
            bytes ->
                Photo.scaled(bytes)
                    .ifPresentOrElse(
                        small ->
                            files.keepPhoto(model.athlete().get().id(), "photo.png", small, today),
                        () -> tell(context.text("dossier.photo.unreadable", name(chosen)))));
  }

  private FiledLine line(Attachment document) {
    return new FiledLine(
            context.discreet(document.name()),
            size(document.bytes()) + " · " + context.formats().date(document.added()),
            context.text("dossier.remove", context.discreet(document.name())),
            () ->
                model.choose(
                    "documents",
                    model.athlete().get().withFile(model.athlete().get().file().without(document))))
        .with(
            Action.of(
                "document-save", context.text("dossier.document.save"), () -> saveCopy(document)));
  }

  private void saveCopy(Attachment document) {
    files.read(
        model.athlete().get().id(),
        document,
        bytes ->
            Dialogs.saveFile(
                    getScene().getWindow(),
                    context.text("dossier.document.save"),
                    document.name(),
                    new ExtensionFilter(context.text("dossier.document.kind"), "*.*"))
                .ifPresent(file -> write(file, bytes)));
  }

  /// Writes a copy and offers to open it.
  void write(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
      var open =
          Action.of(
              OPEN_ID, context.text("dossier.document.open"), () -> context.navigator().show(file));
      context
          .notices()
          .show(
              Notice.done(context.text("dossier.document.saved", file.toString()))
                  .withAction(open));
    } catch (IOException e) {
      tell(context.text("dossier.document.failed", file.toString()));
    }
  }

  private void chooseDocuments() {
    keepDocuments(choose("dossier.document.add", "dossier.document.kind", List.of("*.*")));
  }

  private void choosePhoto() {
    choose("dossier.photo.choose", "dossier.photo.kind", List.of("*.png", "*.jpg", "*.jpeg"))
        .stream()
        .findFirst()
        .ifPresent(this::keepPhoto);
  }

  private List<Path> choose(String title, String kind, List<String> endings) {
    var filter = new ExtensionFilter(context.text(kind), endings);
    return Dialogs.openFiles(getScene().getWindow(), context.text(title), List.of(filter));
  }

  private void noPhoto() {
    var athlete = model.athlete().get();
    model.choose("photo", athlete.withFile(athlete.file().withPhoto(null)));
  }

  private Optional<byte[]> read(Path file) {
    try {
      if (Files.size(file) > Attachment.MOST_BYTES) {
        tell(context.text("dossier.document.long", name(file), size(Attachment.MOST_BYTES)));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      tell(context.text("dossier.document.unreadable", name(file)));
      return Optional.empty();
    }
  }

  private void tell(String text) {
    context.notices().show(Notice.problem(text));
  }

  private String size(int bytes) {
    return bytes >= 1024 * 1024
        ? context.formats().number(bytes / 1048576.0, 1) + " MB"
        : context.formats().number(Math.ceil(bytes / 1024.0), 0) + " kB";
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
