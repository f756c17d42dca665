package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.archunit.bytecode.CallSite;
import dev.ringfence.archunit.bytecode.Handed;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Recipient;
import org.jspecify.annotations.Nullable;

/** Makes references of call sites. */
final class ReferenceReader {

  private final Targets targets;
  private final Attribution attribution;

  ReferenceReader(Targets targets, Attribution attribution) {
    this.targets = targets;
    this.attribution = attribution;
  }

  Reference read(JavaClass type, CallSite site) {
    return new Reference(
        site.callee().kind(),
        attribution.named(type, site.in()),
        targets.receiver(site.callee()),
        targets.signature(site.callee()),
        site.handed().stream().map(handed -> argument(type, handed)).toList(),
        recipient(site),
        SourcePlaces.at(type, site.line()));
  }

  private Argument argument(JavaClass type, Handed handed) {
    if (handed instanceof Handed.Value value) {
      return value.argument();
    }
    Handed.Code code = (Handed.Code) handed;
    return new Argument.Code(
        code.calls().stream().map(call -> targets.call(type, call)).toList(),
        SourcePlaces.at(type, code.line()));
  }

  private static @Nullable Recipient recipient(CallSite site) {
    CallSite.Recipient recipient = site.handedTo();
    return recipient == null
        ? null
        : new Recipient(Names.typeName(recipient.owner()), recipient.name());
  }
}
