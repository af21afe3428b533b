import java.awt.Dimension;
import java.awt.Label;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceAdapter;
import java.awt.dnd.DragSourceDropEvent;
import java.awt.event.InputEvent;
import java.io.File;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JFrame;

/// A stand-in for a file manager: a small window from which a file is dragged, as a hand would, and
/// dropped at a place of the screen. Speaks the desktop's own drag-and-drop protocol.
///
/// `java DropFile.java FILE X Y`; exits 0 if the window at that place accepted the file.
public final class DropFile {

  private final Transferable files;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean accepted = new AtomicBoolean();

  private DropFile(File file) {
    files =
        new Transferable() {
          @Override
          public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
          }

          @Override
          public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
          }

          @Override
          public Object getTransferData(DataFlavor flavor) {
            return List.of(file);
          }
        };
  }

  public static void main(String[] args) throws Exception {
    var drop = new DropFile(new File(args[0]).getAbsoluteFile());
    drop.open();
    drop.drag(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    boolean inTime = drop.ended.await(10, TimeUnit.SECONDS);
    System.out.println(
        inTime ? "dropped, accepted: " + drop.accepted.get() : "the drag did not end in time");
    System.exit(inTime && drop.accepted.get() ? 0 : 1);
  }

  private void open() {
    var frame = new JFrame();
    frame.setUndecorated(true);
    var handle = new Label("file");
    frame.add(handle);
    frame.setPreferredSize(new Dimension(60, 40));
    frame.pack();
    frame.setLocation(0, 0);
    frame.setAlwaysOnTop(true);
    var source = DragSource.getDefaultDragSource();
    source.createDefaultDragGestureRecognizer(
        handle,
        DnDConstants.ACTION_COPY,
        gesture -> gesture.startDrag(DragSource.DefaultCopyDrop, files, new Ending()));
    frame.setVisible(true);
  }

  private void drag(int x, int y) throws Exception {
    var hand = new Robot();
    hand.setAutoDelay(40);
    hand.delay(1000);
    hand.mouseMove(30, 20);
    hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    int steps = 30;
    for (int step = 1; step <= steps; step++) {
      hand.mouseMove(30 + (x - 30) * step / steps, 20 + (y - 20) * step / steps);
    }
    hand.delay(600);
    hand.mouseMove(x + 2, y + 2);
    hand.delay(300);
    hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  private final class Ending extends DragSourceAdapter {
    @Override
    public void dragDropEnd(DragSourceDropEvent event) {
      accepted.set(event.getDropSuccess());
      ended.countDown();
    }
  }
}
