package dev.ringfence.archunit.bytecode;

/** Which members of which types are worth a closer look. */
public interface CallSiteFilter {

  /**
   * Whether a place that names a member through a type is of interest.
   *
   * @param internalName the type
   */
  boolean isRelevant(String internalName);

  /** Whether a method of that name may take workers, so that its arguments are of interest. */
  boolean looksAtArguments(String methodName);

  /** Whether a method of that name may run what lambdas call, so that those are of interest. */
  boolean mayEnqueueLambda(String methodName);
}
