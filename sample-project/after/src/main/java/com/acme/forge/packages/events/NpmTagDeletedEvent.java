package com.acme.forge.packages.events;

import dev.ringfence.eventstore.EventName;

/**
 * A tag of an npm package is gone.
 *
 * @param name with its scope, such as {@code @acme/web}
 * @param version what it stood for; may be gone, too
 */
@EventName("package_registry/npm/tag_deleted")
public record NpmTagDeletedEvent(long projectId, String name, String tag, String version)
    implements PackageRegistryEvent {}
