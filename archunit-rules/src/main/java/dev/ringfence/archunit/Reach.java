package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.judge.Judge;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells, by what ArchUnit has at hand, which classes are worth a look into their class files: most
 * are not.
 */
final class Reach {

  private final Judge judge;
  private final ImportedCode code;
  private final Gaps gaps;
  private final Kinship argumentTakers;
  private final IdentityHashMap<JavaClass, Owner> owners = new IdentityHashMap<>();

  Reach(Judge judge, ImportedCode code, Gaps gaps) {
    this.judge = judge;
    this.code = code;
    this.gaps = gaps;
    this.argumentTakers = new Kinship(judge::looksAtArgumentsOf);
  }

  /** What the calls of a class are worth. */
  enum Calls {
    NOTHING,
    TARGETS,
    TARGETS_AND_ARGUMENTS
  }

  /** Whether references of a class could be findings or evidence; it makes targets known. */
  Calls calls(JavaClass type) {
    Territory from = judge.territoryOf(type.getPackageName());
    Calls result = Calls.NOTHING;
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      for (Collection<? extends JavaCodeUnitAccess<?>> accesses : accessesFrom(unit)) {
        for (JavaCodeUnitAccess<?> access : accesses) {
          Calls worth = worth(access, type, from);
          result = worth.compareTo(result) > 0 ? worth : result;
        }
      }
    }
    return result != Calls.NOTHING && isSwitchTable(type) ? Calls.NOTHING : result;
  }

  /** Without the copies that ArchUnit makes to answer for a whole class. */
  private static Iterable<Collection<? extends JavaCodeUnitAccess<?>>> accessesFrom(
      JavaCodeUnit unit) {
    return List.of(
        unit.getMethodCallsFromSelf(),
        unit.getConstructorCallsFromSelf(),
        unit.getMethodReferencesFromSelf(),
        unit.getConstructorReferencesFromSelf());
  }

  private Calls worth(JavaCodeUnitAccess<?> access, JavaClass type, Territory from) {
    Owner owner = ownerOf(access.getTargetOwner());
    boolean looksAtArguments = owner.mayTakeArguments && judge.looksAtArguments(access.getName());
    boolean concerns = judge.mayConcern(from, owner.territory) && owner.isOfNote(judge);
    if (!concerns && !looksAtArguments && !owner.type.isAnonymousClass()) {
      return Calls.NOTHING;
    }
    if (concerns && !owner.type.isFullyImported() && !owner.type.isPrimitive()) {
      gaps.addUnknownTarget(owner.type.getName(), type.getName());
    }
    if (!concerns && !looksAtArguments && !isForeignAnonymousClass(from, owner.type)) {
      return Calls.NOTHING;
    }
    return looksAtArguments ? Calls.TARGETS_AND_ARGUMENTS : Calls.TARGETS;
  }

  /** What is the same for all accesses: an import has few owners, but many accesses. */
  private static final class Owner {

    private final JavaClass type;
    private final Territory territory;
    private final boolean mayTakeArguments;
    private @Nullable Boolean isOfNote;

    Owner(JavaClass type, Territory territory, boolean mayTakeArguments) {
      this.type = type;
      this.territory = territory;
      this.mayTakeArguments = mayTakeArguments;
    }

    boolean isOfNote(Judge judge) {
      if (isOfNote == null) {
        isOfNote = !type.isFullyImported() || judge.mayConcern(TypeUses.spelt(type));
      }
      return isOfNote;
    }
  }

  private Owner ownerOf(JavaClass named) {
    Owner known = owners.get(named);
    if (known == null) {
      JavaClass type = named.getBaseComponentType();
      known =
          new Owner(
              type, judge.territoryOf(type.getPackageName()), argumentTakers.mayInclude(type));
      code.add(type);
      owners.put(named, known);
    }
    return known;
  }

  /** Whether references through a class are worth a look, apart from what is handed to calls. */
  boolean concerns(Territory from, JavaClass receiver) {
    return ownerOf(receiver).isOfNote(judge) || isForeignAnonymousClass(from, receiver);
  }

  boolean isForeignAnonymousClass(Territory from, JavaClass owner) {
    return owner.isAnonymousClass()
        && judge.mayConcern(from, judge.territoryOf(TypeUses.extended(owner).getPackageName()));
  }

  /** Whether a class names a type that {@code Judge.mayName} is interested in. */
  boolean namesOthers(JavaClass type) {
    Territory from = judge.territoryOf(type.getPackageName());
    Predicate<JavaClass> isOther =
        named ->
            judge.mayName(from, judge.territoryOf(named.getBaseComponentType().getPackageName()));
    return !isSwitchTable(type)
        && (isNamedInHeader(type, isOther)
            || type.getFields().stream().anyMatch(field -> isNamedBy(field, isOther))
            || type.getCodeUnits().stream().anyMatch(unit -> isNamedBy(unit, isOther)));
  }

  private static boolean isNamedInHeader(JavaClass type, Predicate<JavaClass> isOther) {
    return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .anyMatch(above -> isNamedBy(above, isOther))
        || type.getTypeParameters().stream().anyMatch(variable -> isNamedBy(variable, isOther))
        || isNamedByAnnotations(type, isOther);
  }

  private static boolean isNamedBy(JavaField field, Predicate<JavaClass> isOther) {
    return isNamedBy(field.getType(), isOther) || isNamedByAnnotations(field, isOther);
  }

  private static boolean isNamedBy(JavaCodeUnit unit, Predicate<JavaClass> isOther) {
    return isNamedBy(unit.getReturnType(), isOther)
        || unit.getParameterTypes().stream().anyMatch(type -> isNamedBy(type, isOther))
        || unit.getTypeParameters().stream().anyMatch(type -> isNamedBy(type, isOther))
        || unit.getExceptionTypes().stream().anyMatch(isOther)
        || unit.getAccessesFromSelf().stream()
            .anyMatch(access -> isOther.test(access.getTargetOwner()))
        || unit.getReferencedClassObjects().stream()
            .anyMatch(literal -> isOther.test(literal.getRawType()))
        || unit.getInstanceofChecks().stream().anyMatch(check -> isOther.test(check.getRawType()))
        || unit.getTryCatchBlocks().stream()
            .flatMap(block -> block.getCaughtThrowables().stream())
            .anyMatch(isOther)
        || isNamedByAnnotations(unit, isOther)
        || unit.getParameterAnnotations().stream()
            .flatMap(Set::stream)
            .anyMatch(annotation -> isNamedBy(annotation, isOther));
  }

  private static boolean isNamedByAnnotations(
      HasAnnotations<?> element, Predicate<JavaClass> isOther) {
    return element.getAnnotations().stream().anyMatch(use -> isNamedBy(use, isOther));
  }

  private static boolean isNamedBy(JavaAnnotation<?> annotation, Predicate<JavaClass> isOther) {
    return isOther.test(annotation.getRawType())
        || annotation.getProperties().values().stream()
            .anyMatch(value -> isNamedByElement(value, isOther));
  }

  private static boolean isNamedByElement(Object value, Predicate<JavaClass> isOther) {
    if (value instanceof Object[] several) {
      return Stream.of(several).anyMatch(each -> isNamedByElement(each, isOther));
    }
    if (value instanceof JavaAnnotation<?> nested) {
      return isNamedBy(nested, isOther);
    }
    if (value instanceof JavaEnumConstant constant) {
      return isOther.test(constant.getDeclaringClass());
    }
    return value instanceof JavaClass type && isOther.test(type);
  }

  private static boolean isNamedBy(JavaType type, Predicate<JavaClass> isOther) {
    return type instanceof JavaClass raw
        ? isOther.test(raw)
        : type.getAllInvolvedRawTypes().stream().anyMatch(isOther);
  }

  /** The tables that compilers make for a switch over an enum. */
  private static boolean isSwitchTable(JavaClass type) {
    return type.getFields().stream()
        .anyMatch(
            field ->
                field.getName().startsWith("$SwitchMap$")
                    || field.getName().startsWith("$EnumSwitchMapping$"));
  }
}
