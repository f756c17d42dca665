package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Code of one domain never runs, schedules or constructs another domain's worker. GitLab planned
 * this as a cop that stops calls of another namespace's workers.
 */
final class CrossDomainWorkerCall implements Rule.OfReferences {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.ALL;
  }

  @Override
  public Optional<Violation> check(Reference reference, Program program) {
    Territory from = program.territoryOf(reference.from().type());
    Optional<Use> use =
        throughWorker(reference, from, program)
            .or(() -> throughBuilder(reference, from, program))
            .or(() -> throughAnnotatedMethod(reference, from, program))
            .or(() -> throughEnqueue(reference, from, program))
            .or(() -> throughLambda(reference, from, program));
    return use.map(found -> violation(reference, from, found, program));
  }

  /** How a worker is reached: {@code what} finishes the sentence "… (PostReceive …)". */
  private record Use(TypeName worker, Member target, String verb, String what) {}

  private static Optional<Use> throughWorker(Reference reference, Territory from, Program program) {
    TypeName worker = reference.receiver();
    if (!program.isForeign(worker, from)) {
      return Optional.empty();
    }
    WorkerRole role = program.roleOf(worker);
    Signature target = reference.target();
    boolean constructs = constructs(reference, worker);
    boolean runs = !constructs && role.isRunBy(target.name());
    if (!role.isWorker()
        || isOnlyAnObject(target, role)
        || (!runs && (!role.isDedicated() || isWiring(reference, from, program)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Use(
            worker,
            new Member(worker, target.name(), target.arity()),
            constructs ? "constructs" : runs ? "runs" : "calls",
            target.name().equals(Member.CONSTRUCTOR)
                ? naming(reference) + " its constructor"
                : naming(reference) + " " + target.name()));
  }

  private static Optional<Use> throughBuilder(
      Reference reference, Territory from, Program program) {
    Signature target = reference.target();
    String built = target.erasedReturnType();
    TypeName builder = reference.receiver();
    if (built == null || !program.isForeign(builder, from)) {
      return Optional.empty();
    }
    return Enclosing.of(builder)
        .filter(outer -> outer.qualifiedName().equals(built))
        .filter(outer -> program.roleOf(outer).isDedicated())
        .filter(outer -> !isWiring(reference, from, program))
        .findFirst()
        .map(
            worker ->
                new Use(
                    worker,
                    Member.type(worker),
                    "constructs",
                    naming(reference) + " " + builder.simpleName() + "." + target.name()));
  }

  private static Optional<Use> throughAnnotatedMethod(
      Reference reference, Territory from, Program program) {
    if (!program.vocabulary().hasWorkerAnnotations()
        || reference.target().name().equals(Member.CONSTRUCTOR)) {
      return Optional.empty();
    }
    return AnnotatedWorkers.runBy(reference, program)
        .filter(worker -> program.isForeign(worker, from))
        .map(
            worker ->
                new Use(
                    worker,
                    new Member(worker, reference.target().name(), reference.target().arity()),
                    "runs",
                    naming(reference) + " " + reference.target().name()));
  }

  private static Optional<Use> throughEnqueue(
      Reference reference, Territory from, Program program) {
    Signature target = reference.target();
    if (reference.arguments().isEmpty() || !program.enqueues(reference)) {
      return Optional.empty();
    }
    return reference.arguments().stream()
        .flatMap(argument -> handedOver(argument, program).stream())
        .filter(worker -> program.isForeign(worker, from))
        .filter(worker -> program.roleOf(worker).isWorker())
        .findFirst()
        .map(
            worker ->
                new Use(
                    worker,
                    Member.type(worker),
                    "schedules",
                    "hands it to " + reference.receiver().simpleName() + "." + target.name()));
  }

  /** Whatever a lambda calls is a worker if the lambda is handed to the right method. */
  private static Optional<Use> throughLambda(Reference reference, Territory from, Program program) {
    Reference.Recipient recipient = reference.handedTo();
    TypeName worker = reference.receiver();
    Signature target = reference.target();
    if (recipient == null
        || !program.isForeign(worker, from)
        || !program.enqueuesLambda(recipient)) {
      return Optional.empty();
    }
    return Optional.of(
        new Use(
            worker,
            new Member(worker, target.name(), target.arity()),
            "schedules",
            "hands it to " + recipient.receiver().simpleName() + "." + recipient.method()));
  }

  private static Optional<TypeName> handedOver(Argument argument, Program program) {
    if (argument instanceof Argument.ClassLiteral literal) {
      return Optional.of(literal.type());
    }
    if (argument instanceof Argument.Instance instance) {
      return Optional.of(instance.type());
    }
    return argument instanceof Argument.Text text
        ? program.typeCalled(text.value())
        : Optional.empty();
  }

  /** Whoever wires objects together may construct them; it may not run them. */
  private static boolean isWiring(Reference reference, Territory from, Program program) {
    return from instanceof Territory.CompositionRoot || program.isWiring(reference.from());
  }

  private static boolean constructs(Reference reference, TypeName worker) {
    return reference.target().name().equals(Member.CONSTRUCTOR)
        || worker.qualifiedName().equals(reference.target().erasedReturnType());
  }

  /** By name and arity, since records and many classes declare these methods anew. */
  private static boolean isOnlyAnObject(Signature target, WorkerRole role) {
    int arity = target.arity();
    boolean ofEveryObject =
        switch (target.name()) {
          case "toString", "hashCode", "getClass", "notify", "notifyAll" -> arity == 0;
          case "equals" -> arity == 1;
          case "wait" -> arity <= 2;
          default -> false;
        };
    return ofEveryObject && !role.runBy().contains(target.name());
  }

  private static String naming(Reference reference) {
    return reference.kind() == Kind.CALL || reference.kind() == Kind.CONSTRUCTION
        ? "calls"
        : "refers to";
  }

  private static Violation violation(
      Reference reference, Territory from, Use use, Program program) {
    String to = program.territoryOf(use.worker()).label();
    String worker = use.worker().simpleName();
    String caller = reference.from().type().simpleName();
    return new Violation(
        reference.place(),
        reference.from(),
        use.target(),
        from.label(),
        to,
        "%s %s %s's worker %s (%s %s)."
            .formatted(from.label(), use.verb(), to, worker, caller, use.what()),
        from instanceof Territory.Domain
            ? "Publish an event of %s and subscribe %s to it in %s."
                .formatted(from.label(), worker, to)
            : "Let %s start %s itself, or publish an event that it subscribes to."
                .formatted(to, worker));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Code of one domain runs, schedules or constructs another domain's worker.",
        """
        The caller has to know every worker that its work sets off, in every domain: each new
        consequence is a change in the code that caused it. With an event the dependency turns round:
        the domain where something happened says so, and whoever cares subscribes.""",
        """
        package com.acme.forge.git;

        final class PostReceive {
          void execute(Push push) {
            new CreatePipelineWorker().perform(push.ref()); // ci's
          }
        }
        """,
        """
        package com.acme.forge.git;

        final class PostReceive {
          void execute(Push push) {
            eventStore.publish(new PushReceivedEvent(push.projectId(), push.ref()));
          }
        }

        package com.acme.forge.ci;

        final class CiSubscriptions implements Subscriptions {
          @Override
          public void register(Registry registry) {
            registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
          }
        }
        """,
        """
        Name what happened in the caller's domain, in the past tense, and publish it as an event. Turn the
        worker into a subscriber of that event in its own domain, and remove the call.""",
        List.of(
            "a field, parameter, import, cast or `instanceof` of the worker's type",
            "`extends`, `super(…)` and `super.method(…)`",
            "a compile-time constant of the worker",
            "a class literal anywhere but in a call that enqueues: a logger, a map key, `subscribe`",
            "a call through a type that is no worker of the other domain: the shared base type, an"
                + " interface implemented in several domains",
            "a method that every object has, such as `hashCode`",
            "in a lambda that is enqueued, what is only an argument, a receiver or a variable's value:"
                + " the job is the call that is the lambda's body, or a statement of its own in it",
            "the composition root, or a method such as Spring's `@Bean` methods anywhere, that constructs a"
                + " worker to wire it (it may not run it)",
            "the other methods of a bean that implements Spring's `ApplicationListener`, or another type"
                + " that the vocabulary calls not `dedicated`",
            "a type of the same simple name in another package"),
        List.of(
            "all: a worker that is only known as the framework's own type (`Worker<?> w ="
                + " registry.find(name)`)",
            "all: reflection, and names that are put together at run time",
            "all: an annotation that itself carries one of a worker's, as Spring's composed annotations do;"
                + " the vocabulary can name it",
            "all: a lambda that is enqueued through a variable",
            "compiler: a worker that is an annotated method or class, called through an interface that is"
                + " implemented in another compilation",
            "compiler and command line: callers written in another language than Java",
            "Checkstyle: whether a type of another file is a worker, unless the check's property `workers`"
                + " says how workers are called; receivers whose type only another file or a wildcard"
                + " import tells; in the composition root, what not every kind of worker is run by",
            "command line: receivers, also of a builder's chain, whose type only a library's signatures tell; they are counted,"
                + " and named by `--verbose`",
            "ArchUnit: `@SuppressWarnings` and `@Generated` are not in class files; they are read from the"
                + " sources, where these lie as Maven, Gradle or an IDE has them"));
  }
}
