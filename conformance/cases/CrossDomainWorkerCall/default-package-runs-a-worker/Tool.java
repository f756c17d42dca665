import com.acme.forge.ci.BuildJob;

public class Tool {

  public static void main(String[] arguments) {
    BuildJob build = new BuildJob();
    build.perform(1); // finds: CrossDomainWorkerCall composition-root -> ci
  }
}
