package com.acme.forge;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.ringfence.archunit.EventBoundaryRules;

@AnalyzeClasses(packages = "com.acme.forge", importOptions = ImportOption.DoNotIncludeTests.class)
final class EventBoundariesTest {

  @ArchTest static final ArchTests boundaries = ArchTests.in(EventBoundaryRules.class);
}
