/**
 * What one or several runs found, and the forms that other tools read: JSON, SARIF, workflow
 * commands of GitHub Actions, JUnit XML. Every witness can fill a {@link
 * dev.ringfence.boundary.report.Report}; the compiler plugin does it inside javac, so the package
 * needs next to nothing. The same report gives the same bytes.
 */
@NullMarked
package dev.ringfence.boundary.report;

import org.jspecify.annotations.NullMarked;
