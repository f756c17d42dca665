package dev.ringfence.checkstyle;

import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands above the types of the running JDK, which changes with no file. */
final class JdkTypes {

  private static final String PREFIX = "java.";

  /** To ask a module for a class throws nothing where there is none, which is the common answer. */
  private static final Map<String, Module> MODULES = modulesByPackage();

  private static final Map<TypeName, Optional<Class<?>>> CLASSES = new ConcurrentHashMap<>();
  private static final Map<TypeName, TypeFacts> FACTS = new ConcurrentHashMap<>();
  private static final int MAX_KNOWN = 10_000;

  private JdkTypes() {}

  /** Whether the JDK has a type of that name. */
  static boolean has(TypeName name) {
    return load(name) != null;
  }

  /** The type of that name; null if it is none of the JDK's. */
  static @Nullable TypeFacts find(TypeName name) {
    Class<?> type = load(name);
    return type == null ? null : FACTS.computeIfAbsent(name, key -> factsOf(key, type));
  }

  private static @Nullable Class<?> load(TypeName name) {
    if (!name.packageName().startsWith(PREFIX)) {
      return null;
    }
    if (CLASSES.size() > MAX_KNOWN) {
      CLASSES.clear();
      FACTS.clear();
    }
    return CLASSES.computeIfAbsent(name, JdkTypes::loadAnew).orElse(null);
  }

  private static Optional<Class<?>> loadAnew(TypeName name) {
    Module module = MODULES.get(name.packageName());
    if (module == null) {
      return Optional.empty();
    }
    try {
      String binaryName = name.packageName() + "." + name.nestedName().replace('.', '$');
      return Optional.ofNullable(Class.forName(module, binaryName));
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }

  private static Map<String, Module> modulesByPackage() {
    Map<String, Module> modules = new HashMap<>();
    for (Module module : ModuleLayer.boot().modules()) {
      module.getPackages().stream()
          .filter(name -> name.startsWith(PREFIX))
          .forEach(name -> modules.put(name, module));
    }
    return modules;
  }

  private static TypeFacts factsOf(TypeName name, Class<?> type) {
    Place nowhere = new Place("", 0, 0);
    List<TypeUse.Declared> supertypes = new ArrayList<>();
    if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
      supertypes.add(TypeUse.of(nameOf(type.getSuperclass())));
    }
    Stream.of(type.getInterfaces())
        .map(above -> TypeUse.of(nameOf(above)))
        .forEach(supertypes::add);
    return new TypeFacts(
        name,
        type.isAnnotation()
            ? TypeFacts.Kind.ANNOTATION
            : type.isInterface() ? TypeFacts.Kind.INTERFACE : TypeFacts.Kind.CLASS,
        Modifier.isAbstract(type.getModifiers()),
        false,
        List.of(),
        supertypes,
        List.of(),
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .sorted(Comparator.comparing(Method::toString))
            .map(method -> factsOf(method, nowhere))
            .toList(),
        List.of(),
        nowhere);
  }

  private static MethodFacts factsOf(Method method, Place nowhere) {
    Set<MethodFacts.Modifier> modifiers = EnumSet.noneOf(MethodFacts.Modifier.class);
    if (Modifier.isStatic(method.getModifiers())) {
      modifiers.add(MethodFacts.Modifier.STATIC);
    }
    if (Modifier.isPrivate(method.getModifiers())) {
      modifiers.add(MethodFacts.Modifier.PRIVATE);
    }
    if (Modifier.isAbstract(method.getModifiers())) {
      modifiers.add(MethodFacts.Modifier.ABSTRACT);
    }
    return new MethodFacts(
        method.getName(),
        Stream.of(method.getParameterTypes()).map(JdkTypes::useOf).toList(),
        useOf(method.getReturnType()),
        modifiers,
        Modifier.isAbstract(method.getModifiers())
            ? MethodFacts.Body.NONE
            : MethodFacts.Body.UNKNOWN,
        Set.of(),
        nowhere);
  }

  private static TypeUse useOf(Class<?> type) {
    if (type.isArray()) {
      return new TypeUse.Array(useOf(type.getComponentType()));
    }
    return type.isPrimitive() ? new TypeUse.Primitive(type.getName()) : TypeUse.of(nameOf(type));
  }

  private static TypeName nameOf(Class<?> type) {
    return TypeName.ofBinary(type.getPackageName(), type.getName());
  }
}
