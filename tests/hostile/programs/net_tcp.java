// attacks: connects, listens, asks for names
// holds: there is no network
// expect: WA
import java.net.*;
import java.nio.channels.*;
import java.util.*;

public class Net {
    interface Deed {
        void run() throws Exception;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<String, String> given = new HashMap<>();
        while (in.hasNext()) given.put(in.next(), in.next());
        int tcp = Integer.parseInt(given.get("tcp")), udp = Integer.parseInt(given.get("udp"));
        Deed[] deeds = {
            () -> new Socket("127.0.0.1", tcp), () -> new Socket("::1", tcp), () -> new ServerSocket(0),
            () -> new DatagramSocket().send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("127.0.0.1"), udp)),
            () -> SocketChannel.open(UnixDomainSocketAddress.of(given.get("unix"))),
            () -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of("/box/s")),
            () -> InetAddress.getByName("example.org"), () -> new URL("http://127.0.0.1:" + tcp).openStream()};
        for (Deed deed : deeds)
            try {
                deed.run();
                System.out.println("ESCAPED");
            } catch (Exception none) {
            }
        System.out.println("contained");
    }
}
