package com.acme.forge.packages.events;

import dev.ringfence.eventstore.EventName;

/**
 * A tag of an npm package was set to a published version, where it had another or none before.
 *
 * @param packageFileId the version's tarball
 * @param name with its scope, such as {@code @acme/web}
 */
@EventName("package_registry/npm/tag_added")
public record NpmTagAddedEvent(
    long projectId, long packageFileId, String name, String tag, String version)
    implements PackageRegistryEvent {}
