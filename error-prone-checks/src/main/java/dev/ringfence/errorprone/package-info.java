/**
 * The rules in the compiler: one Error Prone check each, which gathers facts from javac's trees,
 * asks the {@linkplain dev.ringfence.boundary.judge.Judge judge}, and reports at the place.
 *
 * <p>The checks are on as soon as this module is on the processor path beside Error Prone. Flags,
 * as part of {@code -Xplugin:ErrorProne}:
 *
 * <dl>
 *   <dt>{@code -Xep:CrossDomainWorkerCall:ERROR}, {@code WARN}, {@code OFF}
 *   <dd>the severity of a check, likewise the other rules' names. A flag goes before {@code rules}
 *       in {@code ringfence.yml}, except that a rule that is off there is off. {@code
 *       -Xep:Ringfence:…} is for all of them
 *   <dt>{@code -XepOpt:Ringfence:Config=<path>}
 *   <dd>the {@code ringfence.yml}, relative to the folder that the compiler runs in. Without the
 *       flag, the nearest one in or above the folder of the first source file
 *   <dt>{@code -XepOpt:Ringfence:SuggestSuppressions=true}
 *   <dd>the fix of every finding is a {@code @SuppressWarnings}: together with {@code
 *       -XepPatchChecks} and {@code -XepPatchLocation:IN_PLACE}, a start for a code base that has
 *       many. One annotation for one declaration in a run; run it until nothing changes
 *   <dt>{@code -XepOpt:Ringfence:Sarif=<folder>}
 *   <dd>each compilation writes what it finds into a SARIF file of its own there
 * </dl>
 *
 * <p>A finding is suppressed by {@code @SuppressWarnings} with the check's name or {@code
 * "Ringfence"}. Test code, generated code and what {@code ringfence.yml} ignores are left alone.
 */
@NullMarked
package dev.ringfence.errorprone;

import org.jspecify.annotations.NullMarked;
