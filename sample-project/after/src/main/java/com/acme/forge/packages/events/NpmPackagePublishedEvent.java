package com.acme.forge.packages.events;

import dev.ringfence.eventstore.EventName;

/**
 * A version of an npm package was published.
 *
 * @param packageFileId the version's tarball
 * @param name with its scope, such as {@code @acme/web}
 */
@EventName("package_registry/npm/package_published")
public record NpmPackagePublishedEvent(
    long projectId, long packageFileId, String name, String version)
    implements PackageRegistryEvent {}
