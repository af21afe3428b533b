package org.backstride.gate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// What one source file does that some rule of the house has a word about.
final class SourceFacts extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Tree.Kind> TYPES_WITH_CONSTANTS =
      Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  private static final Pattern ID_GIVERS = Pattern.compile("Action\\.of|(\\w+\\.)*setId");

  private static final List<SourceFacts> ALL =
      JavaSource.all().stream().map(SourceFacts::of).toList();

  private final JavaSource source;
  private final List<Fact> annotations = new ArrayList<>();
  private final List<Fact> names = new ArrayList<>();
  private final List<Fact> catches = new ArrayList<>();
  private final List<Fact> types = new ArrayList<>();
  private final List<Fact> silentTypes = new ArrayList<>();
  private final List<Fact> mutableStatics = new ArrayList<>();
  private final List<Fact> optionalVariables = new ArrayList<>();
  private final List<Fact> literals = new ArrayList<>();
  private final List<Fact> stems = new ArrayList<>();

  private SourceFacts(JavaSource source) {
    this.source = source;
  }

  /// The facts of every source file, gathered once a run.
  static List<SourceFacts> all() {
    return ALL;
  }

  private static SourceFacts of(JavaSource source) {
    var facts = new SourceFacts(source);
    facts.scan(source.unit(), null);
    return facts;
  }

  JavaSource source() {
    return source;
  }

  /// Every annotation, by its simple name.
  List<Fact> annotations() {
    return annotations;
  }

  /// Every name that code mentions: `setStyle` and, where it is qualified, `System.out`.
  List<Fact> names() {
    return names;
  }

  /// The types that catch clauses name.
  List<Fact> catches() {
    return catches;
  }

  List<Fact> types() {
    return types;
  }

  /// Public types without a documentation comment.
  List<Fact> silentTypes() {
    return silentTypes;
  }

  List<Fact> mutableStatics() {
    return mutableStatics;
  }

  /// Fields, record components and parameters of methods that others call that are an `Optional`.
  List<Fact> optionalVariables() {
    return optionalVariables;
  }

  /// Every string literal that stands for itself, without the ids of nodes and actions.
  List<Fact> literals() {
    return literals;
  }

  /// Every string literal that something is appended to.
  List<Fact> stems() {
    return stems;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
    annotations.add(fact(tree.getAnnotationType().toString(), tree));
    return super.visitAnnotation(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
    String name = tree.getIdentifier().toString();
    names.add(fact(name, tree));
    if (tree.getExpression() instanceof IdentifierTree owner) {
      names.add(fact(owner.getName() + "." + name, tree));
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
    Tree caught = tree.getParameter().getType();
    var each =
        caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
    each.forEach(type -> catches.add(fact(type.toString(), tree)));
    return super.visitCatch(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    if (!tree.getSimpleName().isEmpty()) {
      types.add(fact(tree.getSimpleName().toString(), tree));
    }
    boolean isPublic = tree.getModifiers().getFlags().contains(Modifier.PUBLIC);
    if (isPublic && source.trees().getDocComment(getCurrentPath()) == null) {
      silentTypes.add(fact(tree.getSimpleName().toString(), tree));
    }
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    var flags = tree.getModifiers().getFlags();
    boolean constant =
        parent instanceof ClassTree && TYPES_WITH_CONSTANTS.contains(parent.getKind());
    if (flags.contains(Modifier.STATIC) && !flags.contains(Modifier.FINAL) && !constant) {
      mutableStatics.add(fact(tree.getName().toString(), tree));
    }
    boolean declared = parent instanceof ClassTree || isOpen(parent);
    if (declared && String.valueOf(tree.getType()).startsWith("Optional<")) {
      optionalVariables.add(fact(tree.getName().toString(), tree));
    }
    return super.visitVariable(tree, null);
  }

  /// Whether a parameter's parent is a method that others call. A private one may take what a
  /// stream or a watched cell hands it.
  private static boolean isOpen(Tree parent) {
    return parent instanceof MethodTree method
        && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
        && !method.getModifiers().getAnnotations().toString().contains("@Override");
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    if (tree.getValue() instanceof String text && !givesId(parent, tree)) {
      (parent.getKind() == Tree.Kind.PLUS ? stems : literals).add(fact(text, tree));
    }
    return super.visitLiteral(tree, null);
  }

  /// Whether a call gives a node or an action its id.
  private static boolean givesId(Tree call, Tree literal) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getArguments().indexOf(literal) == 0
        && ID_GIVERS.matcher(invocation.getMethodSelect().toString()).matches();
  }

  private Fact fact(String what, Tree tree) {
    return new Fact(what, source.at(tree));
  }
}
