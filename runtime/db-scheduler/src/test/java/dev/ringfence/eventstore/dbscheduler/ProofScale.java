package dev.ringfence.eventstore.dbscheduler;

/** The proofs run short by default, and at their full size with {@code mvn -Pproofs}. */
final class ProofScale {

  private static final boolean FULL = "full".equals(System.getProperty("proofs.scale"));

  private ProofScale() {}

  static int of(int shortened, int full) {
    return FULL ? full : shortened;
  }

  /** Says what a proof has found, for whoever reads the build's output. */
  @SuppressWarnings("SystemOut")
  static void report(String text) {
    System.out.println("proof: " + text);
  }
}
