// attacks: reads and lists what the host knows, and what the judge itself needs to see
// holds: nothing but the runtime and the program is there
// expect: WA
import java.io.*;
import java.nio.file.*;
import java.util.*;

public class Leak {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        Map<String, String> given = new HashMap<>();
        while (in.hasNext()) given.put(in.next(), in.next());
        String[] names = {given.get("answer"), given.get("folder"), "/etc/passwd", "/etc/shadow", "/etc/hostname",
            "/proc/self/maps", "/proc/1/environ", "/proc", "/sys", "/dev/tty", "/dev/zero", "/warden", "/warden/bench/judge/warden.py",
            "/usr/bin", "/usr/share", "/tmp", "/root", "/home", "/"};
        for (String name : names) {
            File file = new File(name);
            if (file.list() != null) System.out.println("ESCAPED " + name + Arrays.toString(file.list()));
            try {
                if (!file.isDirectory()) System.out.println("ESCAPED " + name + Files.readAllBytes(file.toPath()).length);
            } catch (IOException | OutOfMemoryError none) {
            }
        }
        System.out.println("contained");
    }
}
