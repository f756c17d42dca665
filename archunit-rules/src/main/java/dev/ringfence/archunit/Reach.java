package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.judge.Judge;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
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
  private final boolean looksAtNames;
  private final IdentityHashMap<JavaClass, Owner> owners = new IdentityHashMap<>();

  Reach(Judge judge, ImportedCode code, Gaps gaps) {
    this.judge = judge;
    this.code = code;
    this.gaps = gaps;
    this.argumentTakers = new Kinship(judge::looksAtArgumentsOf);
    this.looksAtNames = judge.looksAtTypeReferences() || judge.gathersTypeReferences();
  }

  /** What the calls of a class are worth. */
  enum Calls {
    NOTHING,
    TARGETS,
    TARGETS_AND_ARGUMENTS
  }

  /**
   * What a look into a class file may bring.
   *
   * @param namesOthers whether the class names a type that {@code Judge.mayName} is interested in,
   *     if anybody looks at that
   */
  record Worth(Calls calls, boolean namesOthers) {
    private static final Worth NOTHING = new Worth(Calls.NOTHING, false);
  }

  /** Whether what a class names could be findings or evidence; it makes targets known. */
  Worth of(JavaClass type) {
    Territory from = judge.territoryOf(type.getPackageName());
    Calls calls = Calls.NOTHING;
    boolean namesOthers = false;
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      for (Collection<? extends JavaCodeUnitAccess<?>> accesses : accessesFrom(unit)) {
        for (JavaCodeUnitAccess<?> access : accesses) {
          Owner owner = ownerOf(access.getTargetOwner());
          namesOthers = namesOthers || owner.isOtherThan(from);
          if (owner.mayMatterTo(from)) {
            Calls worth = worth(access, owner, type, from);
            calls = worth.compareTo(calls) > 0 ? worth : calls;
          }
        }
      }
    }
    namesOthers =
        looksAtNames
            && (namesOthers || NamedClasses.of(type, named -> ownerOf(named).isOtherThan(from)));
    return (calls != Calls.NOTHING || namesOthers) && isSwitchTable(type)
        ? Worth.NOTHING
        : new Worth(calls, namesOthers);
  }

  /** Without the copies that ArchUnit makes to answer for a whole class. */
  private static List<Collection<? extends JavaCodeUnitAccess<?>>> accessesFrom(JavaCodeUnit unit) {
    return List.of(
        unit.getMethodCallsFromSelf(),
        unit.getConstructorCallsFromSelf(),
        unit.getMethodReferencesFromSelf(),
        unit.getConstructorReferencesFromSelf());
  }

  private Calls worth(JavaCodeUnitAccess<?> access, Owner owner, JavaClass type, Territory from) {
    boolean looksAtArguments = owner.mayTakeArguments && judge.looksAtArguments(access.getName());
    boolean concerns = owner.concerns && owner.isOfNote();
    if (concerns && !owner.type.isFullyImported() && !owner.type.isPrimitive()) {
      gaps.addUnknownTarget(owner.type.getName(), type.getName());
    }
    if (!concerns && !looksAtArguments && !isForeignAnonymousClass(from, owner.type)) {
      return Calls.NOTHING;
    }
    return looksAtArguments ? Calls.TARGETS_AND_ARGUMENTS : Calls.TARGETS;
  }

  /**
   * What is the same for all accesses: an import has few owners, but many accesses. Classes come by
   * package, so that the last answer is the right one nearly always.
   */
  private final class Owner {

    private final JavaClass type;
    private final Territory territory;
    private final boolean mayTakeArguments;
    private @Nullable Territory from;
    private boolean concerns;
    private boolean isOther;
    private @Nullable Boolean isOfNote;

    Owner(JavaClass type) {
      this.type = type;
      this.territory = judge.territoryOf(type.getPackageName());
      this.mayTakeArguments = argumentTakers.mayInclude(type);
    }

    @SuppressWarnings("ReferenceEquality") // another object of the same value is asked for again
    private void lookFrom(Territory from) {
      if (this.from != from) {
        this.from = from;
        concerns = judge.mayConcern(from, territory);
        isOther = judge.mayName(from, territory);
      }
    }

    boolean mayMatterTo(Territory from) {
      lookFrom(from);
      return concerns || mayTakeArguments || type.isAnonymousClass();
    }

    boolean isOtherThan(Territory from) {
      lookFrom(from);
      return isOther;
    }

    boolean isOfNote() {
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
      known = new Owner(type);
      code.add(type);
      owners.put(named, known);
    }
    return known;
  }

  /** Whether references through a class are worth a look, apart from what is handed to calls. */
  boolean concerns(Territory from, JavaClass receiver) {
    return ownerOf(receiver).isOfNote() || isForeignAnonymousClass(from, receiver);
  }

  boolean isForeignAnonymousClass(Territory from, JavaClass owner) {
    return owner.isAnonymousClass()
        && judge.mayConcern(from, judge.territoryOf(TypeUses.extended(owner).getPackageName()));
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
