package org.fihrist.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

/** Ports of the loopback address that nobody listens on. */
public final class Ports {

    private Ports() {}

    public static int free() {
        return free(1).getFirst();
    }

    /** Several of them, no two alike. */
    public static List<Integer> free(int number) {
        // All open at once, so that none is given twice.
        List<ServerSocket> sockets =
                IntStream.range(0, number).mapToObj(i -> open()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(Ports::close);
        return ports;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
