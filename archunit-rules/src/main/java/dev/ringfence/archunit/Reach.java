package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaPackage;
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
  private @Nullable JavaPackage lastPackage;
  private Territory lastTerritory;

  Reach(Judge judge, ImportedCode code, Gaps gaps) {
    this.judge = judge;
    this.code = code;
    this.gaps = gaps;
    this.argumentTakers = new Kinship(judge::looksAtArgumentsOf);
    this.lastTerritory = judge.territoryOf("");
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

  /**
   * Whether what a class names could be findings or evidence; it makes targets known.
   *
   * @param annotations all that are in the declaration of the type
   */
  Worth of(JavaClass type, List<JavaAnnotation<?>> annotations) {
    Names names = new Names(type);
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      // Not all of the class at once: ArchUnit would make copies to answer that.
      names.add(unit.getMethodCallsFromSelf());
      names.add(unit.getConstructorCallsFromSelf());
      names.add(unit.getMethodReferencesFromSelf());
      names.add(unit.getConstructorReferencesFromSelf());
    }
    boolean namesOthers =
        looksAtNames && (names.areOthers || NamedClasses.of(type, annotations, names::isOther));
    return (names.calls != Calls.NOTHING || namesOthers) && isSwitchTable(type)
        ? Worth.NOTHING
        : new Worth(names.calls, namesOthers);
  }

  /** What one class names. It keeps to itself, and to what it has just named, most of the time. */
  private final class Names {

    private final JavaClass type;
    private final Territory from;
    private final Owner own;
    private Owner last;
    private Calls calls = Calls.NOTHING;
    private boolean areOthers;

    Names(JavaClass type) {
      this.type = type;
      this.from = territoryOf(type);
      this.own = ownerOf(type);
      own.lookFrom(from);
      this.last = own;
    }

    @SuppressWarnings("ReferenceEquality") // ArchUnit has one object for each class of an import
    private Owner owner(JavaClass named) {
      if (named == type) {
        return own;
      }
      if (named != last.named) {
        last = ownerOf(named);
        last.lookFrom(from);
      }
      return last;
    }

    void add(Collection<? extends JavaCodeUnitAccess<?>> accesses) {
      for (JavaCodeUnitAccess<?> access : accesses) {
        Owner owner = owner(access.getTargetOwner());
        areOthers = areOthers || owner.isOther;
        if (owner.mayMatter) {
          Calls worth = worth(access, owner, type, from);
          calls = worth.compareTo(calls) > 0 ? worth : calls;
        }
      }
    }

    boolean isOther(JavaClass named) {
      return owner(named).isOther;
    }
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

    private final JavaClass named;
    private final JavaClass type;
    private final Territory territory;
    private final boolean mayTakeArguments;
    private @Nullable Territory from;
    private boolean concerns;
    private boolean mayMatter;
    private boolean isOther;
    private @Nullable Boolean isOfNote;

    /**
     * @param named the type itself, or an array of it
     */
    Owner(JavaClass named) {
      this.named = named;
      this.type = named.getBaseComponentType();
      this.territory = territoryOf(type);
      this.mayTakeArguments = argumentTakers.mayInclude(type);
    }

    @SuppressWarnings("ReferenceEquality") // another object of the same value is asked for again
    void lookFrom(Territory from) {
      if (this.from != from) {
        this.from = from;
        concerns = judge.mayConcern(from, territory);
        mayMatter = concerns || mayTakeArguments || type.isAnonymousClass();
        isOther = judge.mayName(from, territory);
      }
    }

    boolean isOfNote() {
      if (isOfNote == null) {
        isOfNote = !type.isFullyImported() || judge.mayConcern(TypeUses.spelt(type));
      }
      return isOfNote;
    }
  }

  @SuppressWarnings("ReferenceEquality") // an import has one object for each package
  private Territory territoryOf(JavaClass type) {
    if (type.getPackage() != lastPackage) {
      lastPackage = type.getPackage();
      lastTerritory = judge.territoryOf(lastPackage.getName());
    }
    return lastTerritory;
  }

  private Owner ownerOf(JavaClass named) {
    Owner known = owners.get(named);
    if (known == null) {
      known = new Owner(named);
      code.add(known.type);
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
