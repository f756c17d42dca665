package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jooq.impl.DSL;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> HttpUrl.parse(event.format()) != null)
        .when(event -> new Request.Builder().url(event.format()).build().isHttps())
        .when(event -> DSL.name(event.format()).empty())
        .when(event -> PageRequest.of(0, 1, Sort.by(event.format())).isPaged())
        .when(event -> new MapSqlParameterSource("id", event.packageId()).hasValue("id"));
  }
}
