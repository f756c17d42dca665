package com.acme.forge.packages;

import com.acme.forge.common.AfterSave;
import com.acme.forge.common.AuditedBus;
import com.acme.forge.common.Persistent;

@Persistent
public class Package {

  private AuditedBus bus;

  @AfterSave
  void saved() {
    bus.publish(new PackagePublishedEvent(1)); // finds: PublishInEntityCallback packages
  }
}
