import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes out, in compiled classes, what Java would link at its first use in every start and an
/// ahead-of-time cache of JDK 25 cannot hold: the equality and the hash of records, and switches
/// over types. What they mean stays the same.
///
/// Called with the folder of the classes, which are rewritten in place, and the folders of the jars
/// that they were compiled against.
void main(String[] words) throws IOException {
  var folder = Path.of(words[0]);
  try (var loader = new URLClassLoader(places(words));
      var files = Files.walk(folder)) {
    var resolver = ClassHierarchyResolver.ofResourceParsing(loader);
    var classes = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver));
    for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
      var model = classes.parse(file);
      Files.write(file, classes.transformClass(model, new Plain(model)));
    }
  }
}

private static URL[] places(String[] folders) throws IOException {
  var places = new ArrayList<URL>();
  places.add(Path.of(folders[0]).toUri().toURL());
  for (int i = 1; i < folders.length; i++) {
    try (var jars = Files.newDirectoryStream(Path.of(folders[i]), "*.jar")) {
      for (Path jar : jars) {
        places.add(jar.toUri().toURL());
      }
    }
  }
  return places.toArray(URL[]::new);
}

private static final class Plain implements ClassTransform {

  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc EQUAL = MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object);

  private final ClassModel model;
  private final ClassDesc type;
  private final List<RecordComponentInfo> components;
  private int switches;

  Plain(ClassModel model) {
    this.model = model;
    type = model.thisClass().asSymbol();
    components =
        model.findAttribute(Attributes.record()).map(found -> found.components()).orElse(List.of());
  }

  @Override
  public void accept(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method && linksTo(method, "equals")) {
      builder.withMethodBody(
          "equals", method.methodTypeSymbol(), method.flags().flagsMask(), this::equality);
    } else if (element instanceof MethodModel method && linksTo(method, "hashCode")) {
      builder.withMethodBody(
          "hashCode", method.methodTypeSymbol(), method.flags().flagsMask(), this::hash);
    } else if (element instanceof MethodModel method && method.code().isPresent()) {
      builder.transformMethod(
          method, MethodTransform.transformingCode((code, each) -> choice(builder, code, each)));
    } else {
      builder.with(element);
    }
  }

  /// Whether the method is the one that the compiler leaves to be linked for a record.
  private static boolean linksTo(MethodModel method, String name) {
    return method.methodName().equalsString(name)
        && method.code().stream()
            .flatMap(code -> code.elementStream())
            .anyMatch(
                each ->
                    each instanceof InvokeDynamicInstruction linked
                        && owner(linked).equals("ObjectMethods"));
  }

  private static String owner(InvokeDynamicInstruction linked) {
    return linked.bootstrapMethod().owner().displayName();
  }

  private void equality(CodeBuilder code) {
    Label differs = code.newLabel();
    code.aload(1).instanceOf(type).ifeq(differs);
    code.aload(1).checkcast(type).astore(2);
    for (var component : components) {
      var kind = component.descriptorSymbol();
      String name = component.name().stringValue();
      code.aload(0).getfield(type, name, kind).aload(2).getfield(type, name, kind);
      if (!kind.isPrimitive()) {
        code.invokestatic(OBJECTS, "equals", EQUAL).ifeq(differs);
      } else if (kind.descriptorString().matches("[ISBCZ]")) {
        code.if_icmpne(differs);
      } else {
        code.invokestatic(box(kind), "compare", MethodTypeDesc.of(CD_int, kind, kind))
            .ifne(differs);
      }
    }
    code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
  }

  private void hash(CodeBuilder code) {
    code.iconst_0();
    for (var component : components) {
      var kind = component.descriptorSymbol();
      code.bipush(31).imul().aload(0).getfield(type, component.name().stringValue(), kind);
      if (kind.isPrimitive()) {
        code.invokestatic(box(kind), "hashCode", MethodTypeDesc.of(CD_int, kind));
      } else {
        code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc box(ClassDesc primitive) {
    return switch (primitive.descriptorString()) {
      case "I" -> ClassDesc.of("java.lang.Integer");
      case "J" -> ClassDesc.of("java.lang.Long");
      case "S" -> ClassDesc.of("java.lang.Short");
      case "B" -> ClassDesc.of("java.lang.Byte");
      case "C" -> ClassDesc.of("java.lang.Character");
      case "Z" -> ClassDesc.of("java.lang.Boolean");
      case "F" -> ClassDesc.of("java.lang.Float");
      default -> ClassDesc.of("java.lang.Double");
    };
  }

  /// A switch over types becomes a call of a method that asks for them in turn.
  private void choice(ClassBuilder builder, CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction linked
        && owner(linked).equals("SwitchBootstraps")
        && linked.name().equalsString("typeSwitch")
        && linked.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance)) {
      String name = "switch$" + switches++;
      var asked = linked.typeSymbol();
      builder.withMethodBody(
          name,
          asked,
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          body -> askInTurn(body, linked.bootstrapArgs()));
      boolean inInterface = model.flags().has(AccessFlag.INTERFACE);
      code.invokestatic(type, name, asked, inInterface);
    } else {
      code.with(element);
    }
  }

  /// From the place given on, the first type that fits; -1 for null, and one past the last for
  /// none.
  private static void askInTurn(CodeBuilder code, List<ConstantDesc> types) {
    Label some = code.newLabel();
    code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
    for (int i = 0; i < types.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }
}
