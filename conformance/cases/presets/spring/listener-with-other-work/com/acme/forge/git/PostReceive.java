package com.acme.forge.git;

import com.acme.forge.ci.Runners;
import java.util.function.IntSupplier;
import org.springframework.context.event.ContextRefreshedEvent;

final class PostReceive {

  void execute(Runners runners, ContextRefreshedEvent refreshed) {
    runners.limitTo(3);
    IntSupplier online = runners::online;
    System.out.println(online.getAsInt() + new Runners().online() + Runners.none().online());
    runners.onApplicationEvent(refreshed); // finds: CrossDomainWorkerCall git -> ci
  }
}
