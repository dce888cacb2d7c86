// attacks: starts whatever there is to start, the runtime's own programs too
// holds: no process is started
// expect: WA
import java.util.*;

public class Exec {
    public static void main(String[] args) throws Exception {
        String home = System.getProperty("java.home");
        for (String way : new String[] {"FORK", "VFORK", "POSIX_SPAWN"}) {
            System.setProperty("jdk.lang.Process.launchMechanism", way);
            for (String name : new String[] {"/bin/sh", "/usr/bin/env", home + "/bin/java", home + "/lib/jspawnhelper", "/lib64/ld-linux-x86-64.so.2"})
                try {
                    new ProcessBuilder(name, "--version").inheritIO().start().waitFor();
                    System.out.println("ESCAPED " + name);
                } catch (Exception | Error none) {
                }
        }
        System.out.println("contained");
    }
}
