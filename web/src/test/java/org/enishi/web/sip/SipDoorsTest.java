package org.enishi.web.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.nist.javax.sip.message.SIPRequest;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.enishi.presence.data.CallTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SipDoorsTest {

    private static final int PATIENCE_MILLIS = 10_000;

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void everything_is_closed() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void a_port_that_is_taken_is_said_and_nothing_of_it_stays_taken() throws Exception {
        try (ServerSocket lines = new ServerSocket(freePort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> doors(lines.getLocalPort())).isInstanceOf(IOException.class);
            new DatagramSocket(lines.getLocalPort(), InetAddress.getLoopbackAddress()).close();
        }
        try (DatagramSocket packets = new DatagramSocket(freePort(), InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> doors(packets.getLocalPort())).isInstanceOf(IOException.class);
            new ServerSocket(packets.getLocalPort(), 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    @Test
    void what_comes_in_pieces_or_together_is_heard_message_by_message_and_answered_on_its_line() throws Exception {
        int port = freePort();
        listen(doors(port));
        try (Socket line = line(port)) {
            byte[] message = Messages.bytes(Messages.INVITE.replace("Content-Length: 0", "l: 3") + "v=0");
            line.getOutputStream().write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(message, 0, 100);
            line.getOutputStream().write(message, 100, message.length - 100);
            line.getOutputStream().write(message);
            for (int i = 0; i < 2; i++) {
                Heard one = heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                assertThat(one.bytes()).isEqualTo(message);
                one.back().send("x".getBytes(StandardCharsets.US_ASCII), 0);
                assertThat(line.getInputStream().read()).isEqualTo('x');
            }
        }
    }

    @Test
    void a_packet_is_heard_with_where_it_came_from() throws Exception {
        int port = freePort();
        listen(doors(port));
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.send(new DatagramPacket(new byte[] {1}, 1, InetAddress.getLoopbackAddress(), port));
            Heard one = heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            assertThat(one.asker().port()).isEqualTo(socket.getLocalPort());
            one.back().send(new byte[] {2}, one.asker().port());
            DatagramPacket answer = new DatagramPacket(new byte[2], 2);
            socket.receive(answer);
            assertThat(answer.getLength()).isEqualTo(1);
        }
    }

    @Test
    void over_ipv6_packets_and_lines_are_heard_and_the_address_stands_in_brackets_in_an_answer() throws Exception {
        InetAddress six = InetAddress.getByName("::1");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, six)) {
            port = free.getLocalPort();
        }
        SipDoors doors = new SipDoors(new InetSocketAddress(six, port), address -> true, heard::add);
        open.add(doors);
        listen(doors);
        try (DatagramSocket socket = new DatagramSocket(0, six);
                Socket line = new Socket(six, port)) {
            byte[] message = Messages.bytes(Messages.INVITE);
            socket.send(new DatagramPacket(message, message.length, six, port));
            Heard packet = heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            line.getOutputStream().write(message);
            Heard piece = heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            for (Heard one : List.of(packet, piece)) {
                assertThat(one.asker().host()).isEqualTo("[0:0:0:0:0:0:0:1]");
                SIPRequest request = SipReader.read(one.bytes()).orElseThrow();
                String answer = new String(
                        new SipAnswer(request, one.asker(), 302)
                                .to(
                                        List.of(new CallTarget("4001", 1)),
                                        one.asker().host())
                                .bytes(),
                        StandardCharsets.UTF_8);
                assertThat(answer)
                        .startsWith("SIP/2.0 302")
                        .contains("Contact: <sip:4001@[0:0:0:0:0:0:0:1]>")
                        .contains("received=0:0:0:0:0:0:0:1");
            }
            packet.back().send(new byte[] {2}, socket.getLocalPort());
            DatagramPacket answer = new DatagramPacket(new byte[2], 2);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.receive(answer);
            assertThat(answer.getLength()).isEqualTo(1);
        }
    }

    @Test
    void one_address_has_so_many_lines_and_no_more() throws Exception {
        int port = freePort();
        listen(doors(port));
        for (int i = 0; i < 8; i++) {
            Socket line = line(port);
            line.getOutputStream().write(Messages.bytes(Messages.INVITE));
            assertThat(heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isNotNull();
        }
        assertThat(isClosed(line(port))).isTrue();
    }

    @Test
    void after_the_end_its_thread_is_over_its_lines_are_closed_and_its_port_is_free() throws Exception {
        int port = freePort();
        SipDoors doors = doors(port);
        Thread listening = listen(doors);
        Socket line = line(port);
        line.getOutputStream().write(Messages.bytes(Messages.INVITE));
        assertThat(heard.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isNotNull();
        doors.close();
        listening.join(PATIENCE_MILLIS);
        assertThat(listening.isAlive()).isFalse();
        assertThat(isClosed(line)).isTrue();
        listen(doors(port));
    }

    private SipDoors doors(int port) throws IOException {
        SipDoors doors = new SipDoors(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), address -> true, heard::add);
        open.add(doors);
        return doors;
    }

    private static Thread listen(SipDoors doors) {
        Thread thread = new Thread(doors);
        thread.start();
        return thread;
    }

    private Socket line(int port) throws IOException {
        Socket line = new Socket(InetAddress.getLoopbackAddress(), port);
        line.setSoTimeout(PATIENCE_MILLIS);
        open.add(line);
        return line;
    }

    private static boolean isClosed(Socket line) {
        try {
            return line.getInputStream().read() < 0;
        } catch (IOException reset) {
            return !(reset instanceof SocketTimeoutException);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket lines = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DatagramSocket packets = new DatagramSocket(lines.getLocalPort(), InetAddress.getLoopbackAddress())) {
            return packets.getLocalPort();
        }
    }
}
