// attacks: makes files, folders and links in every folder that a program could write to
// holds: nothing new appears anywhere
// expect: WA
import java.io.*;
import java.nio.file.*;
import java.util.*;

class Write {
    interface Deed {
        void at(Path path) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        Map<String, String> given = new HashMap<>();
        while (in.hasNext()) given.put(in.next(), in.next());
        String token = given.get("token");
        Deed[] deeds = {
            p -> Files.write(p, new byte[1]), p -> Files.createDirectory(p),
            p -> Files.createSymbolicLink(p, Path.of("/")), p -> Files.createLink(p, Path.of("program.jar")),
            p -> new RandomAccessFile(p.toFile(), "rw").setLength(1)};
        for (String folder : new String[] {given.get("folder"), "/tmp", "/var/tmp", "/dev/shm", "/", "/box", "/box/feedback", "/usr/lib", "/warden", "."})
            for (Deed deed : deeds)
                try {
                    deed.at(Path.of(folder, token + "-java"));
                    System.out.println("ESCAPED " + folder);
                } catch (Exception none) {
                }
        for (String there : new String[] {"program.jar", "/box/program.jar", "/dev/null", given.get("folder") + "/victim"})
            try {
                Files.delete(Path.of(there));
                System.out.println("ESCAPED " + there);
            } catch (Exception none) {
            }
        System.out.println("contained");
    }
}
