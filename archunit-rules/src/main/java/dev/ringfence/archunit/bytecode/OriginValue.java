package dev.ringfence.archunit.bytecode;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value on the operand stack or in a variable.
 *
 * @param slots 2 for long and double, otherwise 1
 * @param origins where it may come from; empty for a primitive value
 */
record OriginValue(int slots, Set<Origin> origins) implements Value {

  static final OriginValue UNKNOWN = new OriginValue(1, Set.of());
  static final OriginValue WIDE = new OriginValue(2, Set.of());

  OriginValue {
    origins = Set.copyOf(origins);
  }

  static OriginValue of(Origin origin) {
    return new OriginValue(1, Set.of(origin));
  }

  OriginValue or(OriginValue other) {
    if (slots != other.slots) {
      return UNKNOWN;
    }
    if (origins.containsAll(other.origins)) {
      return this;
    }
    Set<Origin> union = new HashSet<>(origins);
    union.addAll(other.origins);
    return new OriginValue(slots, union);
  }

  boolean isCreated() {
    return origins.stream().anyMatch(Origin.Created.class::isInstance);
  }

  @Override
  public int getSize() {
    return slots;
  }
}
