package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class PostReceive {

  Supplier<BuildJob> execute(BuildJob build, List<BuildJob> all) {
    Predicate<BuildJob> same = each -> each == build;
    Function<BuildJob, BuildJob> identity = each -> each;
    System.out.println(all.stream().filter(same).map(identity).count());
    return () -> build;
  }
}
