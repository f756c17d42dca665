import com.acme.jobs.BackgroundJob;

public class ToolJob extends BackgroundJob {

  static void main(long id) {
    new ToolJob().perform(id);
  }

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
