package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.function.IntFunction;
import java.util.function.Supplier;

public class PostReceive {

  private final BuildJob[][] table = new BuildJob[2][2];

  void execute() {
    String block =
        """
        new BuildJob().perform(1);
        """;
    IntFunction<BuildJob[]> many = BuildJob[]::new;
    Supplier<BuildJob[]> three = () -> new BuildJob[3];
    System.out.println(block + BuildJob.class.getSimpleName() + BuildJob[].class.getName());
    System.out.println(table.clone().length + table[0].length + table[0].hashCode());
    System.out.println(many.apply(1).length + three.get().length);
  }
}
