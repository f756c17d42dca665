package dev.ringfence.sources;

import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type of the running Java platform, through reflection. */
final class JdkType implements KnownType {

  private final TypeName name;
  private final Class<?> type;
  private final Map<TypeVariable<?>, JavaType.Variable> variables = new HashMap<>();
  private final List<JavaType.Variable> typeParameters;
  private final List<JavaType.Declared> supertypes = new ArrayList<>();
  private final List<KnownMethod> methods = new ArrayList<>();
  private final List<KnownMethod> abstractMethods = new ArrayList<>();

  JdkType(TypeName name, Class<?> type) {
    this.name = name;
    this.type = type;
    this.typeParameters = declare(type.getTypeParameters());
    Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()))
        .map(this::convert)
        .filter(above -> !above.equals(JavaTypes.OBJECT))
        .filter(JavaType.Declared.class::isInstance)
        .map(JavaType.Declared.class::cast)
        .forEach(supertypes::add);
    // Reflection gives no order of its own.
    Arrays.stream(type.getDeclaredMethods())
        .filter(JdkType::isVisible)
        .sorted(Comparator.comparing(Method::toGenericString))
        .forEach(this::add);
    Arrays.stream(type.getDeclaredConstructors())
        .filter(JdkType::isVisible)
        .sorted(Comparator.comparing(Constructor::toGenericString))
        .forEach(
            constructor ->
                methods.add(
                    convert(constructor, Member.CONSTRUCTOR, new JavaType.Primitive("void"))));
  }

  private static boolean isVisible(Executable member) {
    boolean isBridge = member instanceof Method method && method.isBridge();
    return !member.isSynthetic()
        && !isBridge
        && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  private void add(Method method) {
    List<JavaType.Variable> own = declare(method.getTypeParameters());
    KnownMethod known =
        new KnownMethod(
            name,
            method.getName(),
            own,
            parameters(method),
            method.isVarArgs(),
            convert(method.getGenericReturnType()),
            Modifier.isStatic(method.getModifiers()),
            false);
    methods.add(known);
    if (Modifier.isAbstract(method.getModifiers())) {
      abstractMethods.add(known);
    }
  }

  private KnownMethod convert(Constructor<?> constructor, String called, JavaType returns) {
    return new KnownMethod(
        name,
        called,
        declare(constructor.getTypeParameters()),
        parameters(constructor),
        constructor.isVarArgs(),
        returns,
        false,
        false);
  }

  private List<JavaType> parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes()).map(this::convert).toList();
  }

  private List<JavaType.Variable> declare(TypeVariable<?>[] declared) {
    List<JavaType.Variable> result = new ArrayList<>();
    for (TypeVariable<?> variable : declared) {
      JavaType.Variable converted =
          new JavaType.Variable(variable.getName(), () -> convert(variable.getBounds()[0]));
      variables.put(variable, converted);
      result.add(converted);
    }
    return List.copyOf(result);
  }

  private JavaType convert(Type written) {
    if (written instanceof Class<?> plain) {
      return convert(plain);
    }
    if (written instanceof ParameterizedType generic) {
      return new JavaType.Declared(
          nameOf((Class<?>) generic.getRawType()),
          Arrays.stream(generic.getActualTypeArguments()).map(this::convert).toList());
    }
    if (written instanceof TypeVariable<?> variable) {
      JavaType.Variable known = variables.get(variable);
      return known == null ? JavaTypes.UNKNOWN : known;
    }
    if (written instanceof GenericArrayType array) {
      return new JavaType.Array(convert(array.getGenericComponentType()));
    }
    WildcardType wildcard = (WildcardType) written;
    if (wildcard.getLowerBounds().length > 0) {
      return new JavaType.Wildcard(null, convert(wildcard.getLowerBounds()[0]));
    }
    return new JavaType.Wildcard(convert(wildcard.getUpperBounds()[0]), null);
  }

  private static JavaType convert(Class<?> plain) {
    if (plain.isArray()) {
      return new JavaType.Array(convert(plain.getComponentType()));
    }
    return plain.isPrimitive()
        ? new JavaType.Primitive(plain.getName())
        : new JavaType.Declared(nameOf(plain), List.of());
  }

  private static TypeName nameOf(Class<?> type) {
    return TypeName.ofBinary(type.getPackageName(), type.getName());
  }

  @Override
  public TypeName name() {
    return name;
  }

  @Override
  public boolean isInterface() {
    return type.isInterface();
  }

  @Override
  public List<JavaType.Variable> typeParameters() {
    return typeParameters;
  }

  @Override
  public List<JavaType.Declared> supertypes() {
    return supertypes;
  }

  @Override
  public List<KnownMethod> methods(String methodName) {
    return methods.stream().filter(method -> method.name().equals(methodName)).toList();
  }

  @Override
  public List<KnownMethod> abstractMethods() {
    return abstractMethods;
  }

  @Override
  public @Nullable KnownField field(String fieldName) {
    try {
      Field field = type.getField(fieldName);
      return new KnownField(convert(field.getGenericType()), false, null, null);
    } catch (NoSuchFieldException e) {
      return null;
    }
  }

  @Override
  public @Nullable TypeName memberType(String simpleName) {
    for (Class<?> member : type.getDeclaredClasses()) {
      if (member.getSimpleName().equals(simpleName) && Modifier.isPublic(member.getModifiers())) {
        return nameOf(member);
      }
    }
    return null;
  }

  @Override
  public TypeFacts facts() {
    Place nowhere = new Place("", 0, 0);
    return new TypeFacts(
        name,
        kind(),
        Modifier.isAbstract(type.getModifiers()),
        type.isSealed(),
        typeParameters.stream().map(JavaType.Variable::name).toList(),
        supertypes.stream().map(above -> (TypeUse.Declared) above.toUse()).toList(),
        fields(nowhere),
        methods.stream()
            .filter(method -> !method.name().equals(Member.CONSTRUCTOR))
            .map(method -> factsOf(method, nowhere))
            .toList(),
        List.of(),
        nowhere);
  }

  private TypeFacts.Kind kind() {
    if (type.isAnnotation()) {
      return TypeFacts.Kind.ANNOTATION;
    }
    if (type.isInterface()) {
      return TypeFacts.Kind.INTERFACE;
    }
    if (type.isEnum()) {
      return TypeFacts.Kind.ENUM;
    }
    return type.isRecord() ? TypeFacts.Kind.RECORD : TypeFacts.Kind.CLASS;
  }

  private List<FieldFacts> fields(Place nowhere) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> (field.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .map(
            field ->
                new FieldFacts(
                    field.getName(),
                    convert(field.getGenericType()).toUse(),
                    modifiersOf(field),
                    Set.of(),
                    nowhere))
        .toList();
  }

  private static Set<FieldFacts.Modifier> modifiersOf(Field field) {
    Set<FieldFacts.Modifier> modifiers = EnumSet.noneOf(FieldFacts.Modifier.class);
    if (Modifier.isStatic(field.getModifiers())) {
      modifiers.add(FieldFacts.Modifier.STATIC);
    }
    if (Modifier.isFinal(field.getModifiers())) {
      modifiers.add(FieldFacts.Modifier.FINAL);
    }
    if (Modifier.isTransient(field.getModifiers())) {
      modifiers.add(FieldFacts.Modifier.TRANSIENT);
    }
    if (field.isEnumConstant()) {
      modifiers.add(FieldFacts.Modifier.ENUM_CONSTANT);
    }
    return modifiers;
  }

  private MethodFacts factsOf(KnownMethod method, Place nowhere) {
    Set<MethodFacts.Modifier> modifiers = EnumSet.noneOf(MethodFacts.Modifier.class);
    if (method.isStatic()) {
      modifiers.add(MethodFacts.Modifier.STATIC);
    }
    boolean isAbstract = abstractMethods.contains(method);
    if (isAbstract) {
      modifiers.add(MethodFacts.Modifier.ABSTRACT);
    }
    return new MethodFacts(
        method.name(),
        method.parameters().stream().map(JavaType::toUse).toList(),
        method.returnType().toUse(),
        modifiers,
        isAbstract ? Body.NONE : Body.UNKNOWN,
        Set.of(),
        nowhere);
  }
}
