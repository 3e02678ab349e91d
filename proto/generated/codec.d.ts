import * as $protobuf from "protobufjs";
import type Long from 'long';

/** Namespace event. */
export namespace event {

    /**
     * Properties of an Event.
     * @deprecated Use event.Event.$Properties instead.
     */
    interface IEvent extends event.Event.$Properties {
    }

    /** The envelope of everything on the bus. Numbers from 1000 are ours: other decoders skip them. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: event.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Wall clock, milliseconds since the epoch */
        timestamp: (number|Long);

        /** tracepoint-derived event */
        ebpf_extractor: (ebpf_extractor.ebpf|null);

        /** one polled RPC result */
        rpc_extractor: (rpc_extractor.rpc|null);

        /** event from the extra P2P peer */
        p2p_extractor: (p2p_extractor.p2p|null);

        /** one debug.log line */
        log_extractor: (log_extractor.log|null);

        /** the block tip over the node's IPC socket */
        ipc_extractor: (ipc_extractor.ipc|null);

        /** the node the event is about, as its operator calls it */
        node: (string|null);

        /** random number of the publisher's run */
        session: (number|Long|null);

        /** counts the events of a session from 1: a gap is a loss */
        sequence: (number|Long|null);

        /** Event peer_observer_event. */
        peer_observer_event?: ("ebpf_extractor"|"rpc_extractor"|"p2p_extractor"|"log_extractor"|"ipc_extractor");

        /**
         * Creates a new Event instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Event instance
         */
        static create(properties: event.Event.$Shape): event.Event & event.Event.$Shape;
        static create(properties?: event.Event.$Properties): event.Event;

        /**
         * Encodes the specified Event message. Does not implicitly {@link event.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: event.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {event.Event & event.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): event.Event & event.Event.$Shape;

        /**
         * Creates an Event message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Event
         */
        static fromObject(object: { [k: string]: any }): event.Event;

        /**
         * Creates a plain object from an Event message. Also converts values to other types if specified.
         * @param message Event
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: event.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Event to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Wall clock, milliseconds since the epoch */
            timestamp: (number|Long);

            /** tracepoint-derived event */
            ebpf_extractor?: (ebpf_extractor.ebpf.$Properties|null);

            /** one polled RPC result */
            rpc_extractor?: (rpc_extractor.rpc.$Properties|null);

            /** event from the extra P2P peer */
            p2p_extractor?: (p2p_extractor.p2p.$Properties|null);

            /** one debug.log line */
            log_extractor?: (log_extractor.log.$Properties|null);

            /** the block tip over the node's IPC socket */
            ipc_extractor?: (ipc_extractor.ipc.$Properties|null);

            /** the node the event is about, as its operator calls it */
            node?: (string|null);

            /** random number of the publisher's run */
            session?: (number|Long|null);

            /** counts the events of a session from 1: a gap is a loss */
            sequence?: (number|Long|null);

            /** Event peer_observer_event */
            peer_observer_event?: ("ebpf_extractor"|"rpc_extractor"|"p2p_extractor"|"log_extractor"|"ipc_extractor");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Event. */
        type $Shape = {
          timestamp: number|Long;
          ebpf_extractor?: ebpf_extractor.ebpf.$Shape|null;
          rpc_extractor?: rpc_extractor.rpc.$Shape|null;
          p2p_extractor?: p2p_extractor.p2p.$Shape|null;
          log_extractor?: log_extractor.log.$Shape|null;
          ipc_extractor?: ipc_extractor.ipc.$Shape|null;
          node?: string|null;
          session?: number|Long|null;
          sequence?: number|Long|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ peer_observer_event?: undefined; ebpf_extractor?: null; rpc_extractor?: null; p2p_extractor?: null; log_extractor?: null; ipc_extractor?: null }|{ peer_observer_event?: "ebpf_extractor"; ebpf_extractor: ebpf_extractor.ebpf.$Shape; rpc_extractor?: null; p2p_extractor?: null; log_extractor?: null; ipc_extractor?: null }|{ peer_observer_event?: "rpc_extractor"; ebpf_extractor?: null; rpc_extractor: rpc_extractor.rpc.$Shape; p2p_extractor?: null; log_extractor?: null; ipc_extractor?: null }|{ peer_observer_event?: "p2p_extractor"; ebpf_extractor?: null; rpc_extractor?: null; p2p_extractor: p2p_extractor.p2p.$Shape; log_extractor?: null; ipc_extractor?: null }|{ peer_observer_event?: "log_extractor"; ebpf_extractor?: null; rpc_extractor?: null; p2p_extractor?: null; log_extractor: log_extractor.log.$Shape; ipc_extractor?: null }|{ peer_observer_event?: "ipc_extractor"; ebpf_extractor?: null; rpc_extractor?: null; p2p_extractor?: null; log_extractor?: null; ipc_extractor: ipc_extractor.ipc.$Shape })
        );
    }
}

/** Namespace ebpf_extractor. */
export namespace ebpf_extractor {

    /**
     * Properties of an ebpf.
     * @deprecated Use ebpf_extractor.ebpf.$Properties instead.
     */
    interface Iebpf extends ebpf_extractor.ebpf.$Properties {
    }

    /** Represents an ebpf. */
    class ebpf {

        /**
         * Constructs a new ebpf.
         * @param [properties] Properties to set
         */
        constructor(properties?: ebpf_extractor.ebpf.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** net:inbound_message / net:outbound_message */
        message: (ebpf_extractor.message.MessageEvent|null);

        /** the five connection tracepoints */
        connection: (ebpf_extractor.connection.ConnectionEvent|null);

        /** removed in 2026-04 (number 3 is left unused) */
        addrman: (ebpf_extractor.addrman.AddrmanEvent|null);

        /** the four mempool tracepoints */
        mempool: (ebpf_extractor.mempool.MempoolEvent|null);

        /** validation:block_connected */
        validation: (ebpf_extractor.validation.ValidationEvent|null);

        /** ebpf ebpf_event. */
        ebpf_event?: ("message"|"connection"|"addrman"|"mempool"|"validation");

        /**
         * Creates a new ebpf instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ebpf instance
         */
        static create(properties: ebpf_extractor.ebpf.$Shape): ebpf_extractor.ebpf & ebpf_extractor.ebpf.$Shape;
        static create(properties?: ebpf_extractor.ebpf.$Properties): ebpf_extractor.ebpf;

        /**
         * Encodes the specified ebpf message. Does not implicitly {@link ebpf_extractor.ebpf.verify|verify} messages.
         * @param message ebpf message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ebpf_extractor.ebpf.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ebpf message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ebpf_extractor.ebpf & ebpf_extractor.ebpf.$Shape} ebpf
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.ebpf & ebpf_extractor.ebpf.$Shape;

        /**
         * Creates an ebpf message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ebpf
         */
        static fromObject(object: { [k: string]: any }): ebpf_extractor.ebpf;

        /**
         * Creates a plain object from an ebpf message. Also converts values to other types if specified.
         * @param message ebpf
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: ebpf_extractor.ebpf, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ebpf to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ebpf {

        /** Properties of an ebpf. */
        interface $Properties {

            /** net:inbound_message / net:outbound_message */
            message?: (ebpf_extractor.message.MessageEvent.$Properties|null);

            /** the five connection tracepoints */
            connection?: (ebpf_extractor.connection.ConnectionEvent.$Properties|null);

            /** removed in 2026-04 (number 3 is left unused) */
            addrman?: (ebpf_extractor.addrman.AddrmanEvent.$Properties|null);

            /** the four mempool tracepoints */
            mempool?: (ebpf_extractor.mempool.MempoolEvent.$Properties|null);

            /** validation:block_connected */
            validation?: (ebpf_extractor.validation.ValidationEvent.$Properties|null);

            /** ebpf ebpf_event */
            ebpf_event?: ("message"|"connection"|"addrman"|"mempool"|"validation");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an ebpf. */
        type $Shape = {
          message?: ebpf_extractor.message.MessageEvent.$Shape|null;
          connection?: ebpf_extractor.connection.ConnectionEvent.$Shape|null;
          addrman?: ebpf_extractor.addrman.AddrmanEvent.$Shape|null;
          mempool?: ebpf_extractor.mempool.MempoolEvent.$Shape|null;
          validation?: ebpf_extractor.validation.ValidationEvent.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ ebpf_event?: undefined; message?: null; connection?: null; addrman?: null; mempool?: null; validation?: null }|{ ebpf_event?: "message"; message: ebpf_extractor.message.MessageEvent.$Shape; connection?: null; addrman?: null; mempool?: null; validation?: null }|{ ebpf_event?: "connection"; message?: null; connection: ebpf_extractor.connection.ConnectionEvent.$Shape; addrman?: null; mempool?: null; validation?: null }|{ ebpf_event?: "addrman"; message?: null; connection?: null; addrman: ebpf_extractor.addrman.AddrmanEvent.$Shape; mempool?: null; validation?: null }|{ ebpf_event?: "mempool"; message?: null; connection?: null; addrman?: null; mempool: ebpf_extractor.mempool.MempoolEvent.$Shape; validation?: null }|{ ebpf_event?: "validation"; message?: null; connection?: null; addrman?: null; mempool?: null; validation: ebpf_extractor.validation.ValidationEvent.$Shape })
        );
    }

    /** Namespace addrman. */
    namespace addrman {

        /**
         * Properties of an AddrmanEvent.
         * @deprecated Use ebpf_extractor.addrman.AddrmanEvent.$Properties instead.
         */
        interface IAddrmanEvent extends ebpf_extractor.addrman.AddrmanEvent.$Properties {
        }

        /** Represents an AddrmanEvent. */
        class AddrmanEvent {

            /**
             * Constructs a new AddrmanEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.addrman.AddrmanEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddrmanEvent new. */
            new: (ebpf_extractor.addrman.InsertNew|null);

            /** AddrmanEvent tried. */
            tried: (ebpf_extractor.addrman.InsertTried|null);

            /** AddrmanEvent event. */
            event?: ("new"|"tried");

            /**
             * Creates a new AddrmanEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddrmanEvent instance
             */
            static create(properties: ebpf_extractor.addrman.AddrmanEvent.$Shape): ebpf_extractor.addrman.AddrmanEvent & ebpf_extractor.addrman.AddrmanEvent.$Shape;
            static create(properties?: ebpf_extractor.addrman.AddrmanEvent.$Properties): ebpf_extractor.addrman.AddrmanEvent;

            /**
             * Encodes the specified AddrmanEvent message. Does not implicitly {@link ebpf_extractor.addrman.AddrmanEvent.verify|verify} messages.
             * @param message AddrmanEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.addrman.AddrmanEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddrmanEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.addrman.AddrmanEvent & ebpf_extractor.addrman.AddrmanEvent.$Shape} AddrmanEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.addrman.AddrmanEvent & ebpf_extractor.addrman.AddrmanEvent.$Shape;

            /**
             * Creates an AddrmanEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddrmanEvent
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.addrman.AddrmanEvent;

            /**
             * Creates a plain object from an AddrmanEvent message. Also converts values to other types if specified.
             * @param message AddrmanEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.addrman.AddrmanEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddrmanEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddrmanEvent {

            /** Properties of an AddrmanEvent. */
            interface $Properties {

                /** AddrmanEvent new */
                "new"?: (ebpf_extractor.addrman.InsertNew.$Properties|null);

                /** AddrmanEvent tried */
                tried?: (ebpf_extractor.addrman.InsertTried.$Properties|null);

                /** AddrmanEvent event */
                event?: ("new"|"tried");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AddrmanEvent. */
            type $Shape = {
              "new"?: ebpf_extractor.addrman.InsertNew.$Shape|null;
              tried?: ebpf_extractor.addrman.InsertTried.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; "new"?: null; tried?: null }|{ event?: "new"; "new": ebpf_extractor.addrman.InsertNew.$Shape; tried?: null }|{ event?: "tried"; "new"?: null; tried: ebpf_extractor.addrman.InsertTried.$Shape })
            );
        }

        /**
         * Properties of an InsertNew.
         * @deprecated Use ebpf_extractor.addrman.InsertNew.$Properties instead.
         */
        interface IInsertNew extends ebpf_extractor.addrman.InsertNew.$Properties {
        }

        /** Represents an InsertNew. */
        class InsertNew {

            /**
             * Constructs a new InsertNew.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.addrman.InsertNew.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** whether the entry ended up in the table */
            inserted: boolean;

            /** InsertNew bucket. */
            bucket: number;

            /** InsertNew bucket_pos. */
            bucket_pos: number;

            /** InsertNew addr. */
            addr: string;

            /** mapped AS number, 0 when unmapped */
            addr_AS: number;

            /** InsertNew source. */
            source: string;

            /** mapped AS number of the source */
            source_AS: number;

            /**
             * Creates a new InsertNew instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InsertNew instance
             */
            static create(properties: ebpf_extractor.addrman.InsertNew.$Shape): ebpf_extractor.addrman.InsertNew & ebpf_extractor.addrman.InsertNew.$Shape;
            static create(properties?: ebpf_extractor.addrman.InsertNew.$Properties): ebpf_extractor.addrman.InsertNew;

            /**
             * Encodes the specified InsertNew message. Does not implicitly {@link ebpf_extractor.addrman.InsertNew.verify|verify} messages.
             * @param message InsertNew message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.addrman.InsertNew.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InsertNew message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.addrman.InsertNew & ebpf_extractor.addrman.InsertNew.$Shape} InsertNew
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.addrman.InsertNew & ebpf_extractor.addrman.InsertNew.$Shape;

            /**
             * Creates an InsertNew message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InsertNew
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.addrman.InsertNew;

            /**
             * Creates a plain object from an InsertNew message. Also converts values to other types if specified.
             * @param message InsertNew
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.addrman.InsertNew, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InsertNew to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InsertNew {

            /** Properties of an InsertNew. */
            interface $Properties {

                /** whether the entry ended up in the table */
                inserted: boolean;

                /** InsertNew bucket */
                bucket: number;

                /** InsertNew bucket_pos */
                bucket_pos: number;

                /** InsertNew addr */
                addr: string;

                /** mapped AS number, 0 when unmapped */
                addr_AS: number;

                /** InsertNew source */
                source: string;

                /** mapped AS number of the source */
                source_AS: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InsertNew. */
            type $Shape = ebpf_extractor.addrman.InsertNew.$Properties;
        }

        /**
         * Properties of an InsertTried.
         * @deprecated Use ebpf_extractor.addrman.InsertTried.$Properties instead.
         */
        interface IInsertTried extends ebpf_extractor.addrman.InsertTried.$Properties {
        }

        /** Represents an InsertTried. */
        class InsertTried {

            /**
             * Constructs a new InsertTried.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.addrman.InsertTried.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InsertTried bucket. */
            bucket: number;

            /** InsertTried bucket_pos. */
            bucket_pos: number;

            /** InsertTried addr. */
            addr: string;

            /** InsertTried addr_AS. */
            addr_AS: number;

            /** InsertTried source. */
            source: string;

            /** InsertTried source_AS. */
            source_AS: number;

            /**
             * Creates a new InsertTried instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InsertTried instance
             */
            static create(properties: ebpf_extractor.addrman.InsertTried.$Shape): ebpf_extractor.addrman.InsertTried & ebpf_extractor.addrman.InsertTried.$Shape;
            static create(properties?: ebpf_extractor.addrman.InsertTried.$Properties): ebpf_extractor.addrman.InsertTried;

            /**
             * Encodes the specified InsertTried message. Does not implicitly {@link ebpf_extractor.addrman.InsertTried.verify|verify} messages.
             * @param message InsertTried message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.addrman.InsertTried.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InsertTried message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.addrman.InsertTried & ebpf_extractor.addrman.InsertTried.$Shape} InsertTried
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.addrman.InsertTried & ebpf_extractor.addrman.InsertTried.$Shape;

            /**
             * Creates an InsertTried message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InsertTried
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.addrman.InsertTried;

            /**
             * Creates a plain object from an InsertTried message. Also converts values to other types if specified.
             * @param message InsertTried
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.addrman.InsertTried, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InsertTried to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InsertTried {

            /** Properties of an InsertTried. */
            interface $Properties {

                /** InsertTried bucket */
                bucket: number;

                /** InsertTried bucket_pos */
                bucket_pos: number;

                /** InsertTried addr */
                addr: string;

                /** InsertTried addr_AS */
                addr_AS: number;

                /** InsertTried source */
                source: string;

                /** InsertTried source_AS */
                source_AS: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InsertTried. */
            type $Shape = ebpf_extractor.addrman.InsertTried.$Properties;
        }
    }

    /** Namespace connection. */
    namespace connection {

        /**
         * Properties of a ConnectionEvent.
         * @deprecated Use ebpf_extractor.connection.ConnectionEvent.$Properties instead.
         */
        interface IConnectionEvent extends ebpf_extractor.connection.ConnectionEvent.$Properties {
        }

        /** Represents a ConnectionEvent. */
        class ConnectionEvent {

            /**
             * Constructs a new ConnectionEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.ConnectionEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConnectionEvent closed. */
            closed: (ebpf_extractor.connection.ClosedConnection|null);

            /** ConnectionEvent inbound_evicted. */
            inbound_evicted: (ebpf_extractor.connection.EvictedInboundConnection|null);

            /** ConnectionEvent inbound. */
            inbound: (ebpf_extractor.connection.InboundConnection|null);

            /** ConnectionEvent outbound. */
            outbound: (ebpf_extractor.connection.OutboundConnection|null);

            /** ConnectionEvent misbehaving. */
            misbehaving: (ebpf_extractor.connection.MisbehavingConnection|null);

            /** ConnectionEvent event. */
            event?: ("closed"|"inbound_evicted"|"inbound"|"outbound"|"misbehaving");

            /**
             * Creates a new ConnectionEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConnectionEvent instance
             */
            static create(properties: ebpf_extractor.connection.ConnectionEvent.$Shape): ebpf_extractor.connection.ConnectionEvent & ebpf_extractor.connection.ConnectionEvent.$Shape;
            static create(properties?: ebpf_extractor.connection.ConnectionEvent.$Properties): ebpf_extractor.connection.ConnectionEvent;

            /**
             * Encodes the specified ConnectionEvent message. Does not implicitly {@link ebpf_extractor.connection.ConnectionEvent.verify|verify} messages.
             * @param message ConnectionEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.ConnectionEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConnectionEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.ConnectionEvent & ebpf_extractor.connection.ConnectionEvent.$Shape} ConnectionEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.ConnectionEvent & ebpf_extractor.connection.ConnectionEvent.$Shape;

            /**
             * Creates a ConnectionEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConnectionEvent
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.ConnectionEvent;

            /**
             * Creates a plain object from a ConnectionEvent message. Also converts values to other types if specified.
             * @param message ConnectionEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.ConnectionEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConnectionEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConnectionEvent {

            /** Properties of a ConnectionEvent. */
            interface $Properties {

                /** ConnectionEvent closed */
                closed?: (ebpf_extractor.connection.ClosedConnection.$Properties|null);

                /** ConnectionEvent inbound_evicted */
                inbound_evicted?: (ebpf_extractor.connection.EvictedInboundConnection.$Properties|null);

                /** ConnectionEvent inbound */
                inbound?: (ebpf_extractor.connection.InboundConnection.$Properties|null);

                /** ConnectionEvent outbound */
                outbound?: (ebpf_extractor.connection.OutboundConnection.$Properties|null);

                /** ConnectionEvent misbehaving */
                misbehaving?: (ebpf_extractor.connection.MisbehavingConnection.$Properties|null);

                /** ConnectionEvent event */
                event?: ("closed"|"inbound_evicted"|"inbound"|"outbound"|"misbehaving");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ConnectionEvent. */
            type $Shape = {
              closed?: ebpf_extractor.connection.ClosedConnection.$Shape|null;
              inbound_evicted?: ebpf_extractor.connection.EvictedInboundConnection.$Shape|null;
              inbound?: ebpf_extractor.connection.InboundConnection.$Shape|null;
              outbound?: ebpf_extractor.connection.OutboundConnection.$Shape|null;
              misbehaving?: ebpf_extractor.connection.MisbehavingConnection.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; closed?: null; inbound_evicted?: null; inbound?: null; outbound?: null; misbehaving?: null }|{ event?: "closed"; closed: ebpf_extractor.connection.ClosedConnection.$Shape; inbound_evicted?: null; inbound?: null; outbound?: null; misbehaving?: null }|{ event?: "inbound_evicted"; closed?: null; inbound_evicted: ebpf_extractor.connection.EvictedInboundConnection.$Shape; inbound?: null; outbound?: null; misbehaving?: null }|{ event?: "inbound"; closed?: null; inbound_evicted?: null; inbound: ebpf_extractor.connection.InboundConnection.$Shape; outbound?: null; misbehaving?: null }|{ event?: "outbound"; closed?: null; inbound_evicted?: null; inbound?: null; outbound: ebpf_extractor.connection.OutboundConnection.$Shape; misbehaving?: null }|{ event?: "misbehaving"; closed?: null; inbound_evicted?: null; inbound?: null; outbound?: null; misbehaving: ebpf_extractor.connection.MisbehavingConnection.$Shape })
            );
        }

        /**
         * Properties of a Connection.
         * @deprecated Use ebpf_extractor.connection.Connection.$Properties instead.
         */
        interface IConnection extends ebpf_extractor.connection.Connection.$Properties {
        }

        /** Represents a Connection. */
        class Connection {

            /**
             * Constructs a new Connection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.Connection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Connection peer_id. */
            peer_id: (number|Long);

            /** host:port as the node names the peer */
            addr: string;

            /** as the node names it */
            conn_type: bitcoin_primitives.ConnType;

            /**
             * the node's network number: 0 not publicly routable, 1 IPv4, 2 IPv6, 3 onion, 4 I2P, 5 CJDNS,
             * 6 internal
             */
            network: number;

            /**
             * Creates a new Connection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Connection instance
             */
            static create(properties: ebpf_extractor.connection.Connection.$Shape): ebpf_extractor.connection.Connection & ebpf_extractor.connection.Connection.$Shape;
            static create(properties?: ebpf_extractor.connection.Connection.$Properties): ebpf_extractor.connection.Connection;

            /**
             * Encodes the specified Connection message. Does not implicitly {@link ebpf_extractor.connection.Connection.verify|verify} messages.
             * @param message Connection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.Connection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Connection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.Connection & ebpf_extractor.connection.Connection.$Shape} Connection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.Connection & ebpf_extractor.connection.Connection.$Shape;

            /**
             * Creates a Connection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Connection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.Connection;

            /**
             * Creates a plain object from a Connection message. Also converts values to other types if specified.
             * @param message Connection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.Connection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Connection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Connection {

            /** Properties of a Connection. */
            interface $Properties {

                /** Connection peer_id */
                peer_id: (number|Long);

                /** host:port as the node names the peer */
                addr: string;

                /** as the node names it */
                conn_type: bitcoin_primitives.ConnType;

                /**
                 * the node's network number: 0 not publicly routable, 1 IPv4, 2 IPv6, 3 onion, 4 I2P, 5 CJDNS,
                 * 6 internal
                 */
                network: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Connection. */
            type $Shape = ebpf_extractor.connection.Connection.$Properties;
        }

        /**
         * Properties of a ClosedConnection.
         * @deprecated Use ebpf_extractor.connection.ClosedConnection.$Properties instead.
         */
        interface IClosedConnection extends ebpf_extractor.connection.ClosedConnection.$Properties {
        }

        /** Represents a ClosedConnection. */
        class ClosedConnection {

            /**
             * Constructs a new ClosedConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.ClosedConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClosedConnection conn. */
            conn: ebpf_extractor.connection.Connection;

            /** epoch seconds */
            time_established: (number|Long);

            /**
             * Creates a new ClosedConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClosedConnection instance
             */
            static create(properties: ebpf_extractor.connection.ClosedConnection.$Shape): ebpf_extractor.connection.ClosedConnection & ebpf_extractor.connection.ClosedConnection.$Shape;
            static create(properties?: ebpf_extractor.connection.ClosedConnection.$Properties): ebpf_extractor.connection.ClosedConnection;

            /**
             * Encodes the specified ClosedConnection message. Does not implicitly {@link ebpf_extractor.connection.ClosedConnection.verify|verify} messages.
             * @param message ClosedConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.ClosedConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClosedConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.ClosedConnection & ebpf_extractor.connection.ClosedConnection.$Shape} ClosedConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.ClosedConnection & ebpf_extractor.connection.ClosedConnection.$Shape;

            /**
             * Creates a ClosedConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClosedConnection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.ClosedConnection;

            /**
             * Creates a plain object from a ClosedConnection message. Also converts values to other types if specified.
             * @param message ClosedConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.ClosedConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClosedConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ClosedConnection {

            /** Properties of a ClosedConnection. */
            interface $Properties {

                /** ClosedConnection conn */
                conn: ebpf_extractor.connection.Connection.$Properties;

                /** epoch seconds */
                time_established: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClosedConnection. */
            type $Shape = ebpf_extractor.connection.ClosedConnection.$Properties;
        }

        /**
         * Properties of an EvictedInboundConnection.
         * @deprecated Use ebpf_extractor.connection.EvictedInboundConnection.$Properties instead.
         */
        interface IEvictedInboundConnection extends ebpf_extractor.connection.EvictedInboundConnection.$Properties {
        }

        /** Represents an EvictedInboundConnection. */
        class EvictedInboundConnection {

            /**
             * Constructs a new EvictedInboundConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.EvictedInboundConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EvictedInboundConnection conn. */
            conn: ebpf_extractor.connection.Connection;

            /** epoch seconds */
            time_established: (number|Long);

            /**
             * Creates a new EvictedInboundConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EvictedInboundConnection instance
             */
            static create(properties: ebpf_extractor.connection.EvictedInboundConnection.$Shape): ebpf_extractor.connection.EvictedInboundConnection & ebpf_extractor.connection.EvictedInboundConnection.$Shape;
            static create(properties?: ebpf_extractor.connection.EvictedInboundConnection.$Properties): ebpf_extractor.connection.EvictedInboundConnection;

            /**
             * Encodes the specified EvictedInboundConnection message. Does not implicitly {@link ebpf_extractor.connection.EvictedInboundConnection.verify|verify} messages.
             * @param message EvictedInboundConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.EvictedInboundConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EvictedInboundConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.EvictedInboundConnection & ebpf_extractor.connection.EvictedInboundConnection.$Shape} EvictedInboundConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.EvictedInboundConnection & ebpf_extractor.connection.EvictedInboundConnection.$Shape;

            /**
             * Creates an EvictedInboundConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EvictedInboundConnection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.EvictedInboundConnection;

            /**
             * Creates a plain object from an EvictedInboundConnection message. Also converts values to other types if specified.
             * @param message EvictedInboundConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.EvictedInboundConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EvictedInboundConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EvictedInboundConnection {

            /** Properties of an EvictedInboundConnection. */
            interface $Properties {

                /** EvictedInboundConnection conn */
                conn: ebpf_extractor.connection.Connection.$Properties;

                /** epoch seconds */
                time_established: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EvictedInboundConnection. */
            type $Shape = ebpf_extractor.connection.EvictedInboundConnection.$Properties;
        }

        /**
         * Properties of an InboundConnection.
         * @deprecated Use ebpf_extractor.connection.InboundConnection.$Properties instead.
         */
        interface IInboundConnection extends ebpf_extractor.connection.InboundConnection.$Properties {
        }

        /** Represents an InboundConnection. */
        class InboundConnection {

            /**
             * Constructs a new InboundConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.InboundConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InboundConnection conn. */
            conn: ebpf_extractor.connection.Connection;

            /** inbound count including this one */
            existing_connections: (number|Long);

            /**
             * Creates a new InboundConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InboundConnection instance
             */
            static create(properties: ebpf_extractor.connection.InboundConnection.$Shape): ebpf_extractor.connection.InboundConnection & ebpf_extractor.connection.InboundConnection.$Shape;
            static create(properties?: ebpf_extractor.connection.InboundConnection.$Properties): ebpf_extractor.connection.InboundConnection;

            /**
             * Encodes the specified InboundConnection message. Does not implicitly {@link ebpf_extractor.connection.InboundConnection.verify|verify} messages.
             * @param message InboundConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.InboundConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InboundConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.InboundConnection & ebpf_extractor.connection.InboundConnection.$Shape} InboundConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.InboundConnection & ebpf_extractor.connection.InboundConnection.$Shape;

            /**
             * Creates an InboundConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InboundConnection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.InboundConnection;

            /**
             * Creates a plain object from an InboundConnection message. Also converts values to other types if specified.
             * @param message InboundConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.InboundConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InboundConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InboundConnection {

            /** Properties of an InboundConnection. */
            interface $Properties {

                /** InboundConnection conn */
                conn: ebpf_extractor.connection.Connection.$Properties;

                /** inbound count including this one */
                existing_connections: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InboundConnection. */
            type $Shape = ebpf_extractor.connection.InboundConnection.$Properties;
        }

        /**
         * Properties of an OutboundConnection.
         * @deprecated Use ebpf_extractor.connection.OutboundConnection.$Properties instead.
         */
        interface IOutboundConnection extends ebpf_extractor.connection.OutboundConnection.$Properties {
        }

        /** Represents an OutboundConnection. */
        class OutboundConnection {

            /**
             * Constructs a new OutboundConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.OutboundConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OutboundConnection conn. */
            conn: ebpf_extractor.connection.Connection;

            /** outbound count including this one */
            existing_connections: (number|Long);

            /**
             * Creates a new OutboundConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OutboundConnection instance
             */
            static create(properties: ebpf_extractor.connection.OutboundConnection.$Shape): ebpf_extractor.connection.OutboundConnection & ebpf_extractor.connection.OutboundConnection.$Shape;
            static create(properties?: ebpf_extractor.connection.OutboundConnection.$Properties): ebpf_extractor.connection.OutboundConnection;

            /**
             * Encodes the specified OutboundConnection message. Does not implicitly {@link ebpf_extractor.connection.OutboundConnection.verify|verify} messages.
             * @param message OutboundConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.OutboundConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OutboundConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.OutboundConnection & ebpf_extractor.connection.OutboundConnection.$Shape} OutboundConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.OutboundConnection & ebpf_extractor.connection.OutboundConnection.$Shape;

            /**
             * Creates an OutboundConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OutboundConnection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.OutboundConnection;

            /**
             * Creates a plain object from an OutboundConnection message. Also converts values to other types if specified.
             * @param message OutboundConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.OutboundConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OutboundConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OutboundConnection {

            /** Properties of an OutboundConnection. */
            interface $Properties {

                /** OutboundConnection conn */
                conn: ebpf_extractor.connection.Connection.$Properties;

                /** outbound count including this one */
                existing_connections: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OutboundConnection. */
            type $Shape = ebpf_extractor.connection.OutboundConnection.$Properties;
        }

        /**
         * Properties of a MisbehavingConnection.
         * @deprecated Use ebpf_extractor.connection.MisbehavingConnection.$Properties instead.
         */
        interface IMisbehavingConnection extends ebpf_extractor.connection.MisbehavingConnection.$Properties {
        }

        /** Represents a MisbehavingConnection. */
        class MisbehavingConnection {

            /**
             * Constructs a new MisbehavingConnection.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.connection.MisbehavingConnection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** peer id */
            id: (number|Long);

            /** reason text */
            message: string;

            /**
             * Creates a new MisbehavingConnection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MisbehavingConnection instance
             */
            static create(properties: ebpf_extractor.connection.MisbehavingConnection.$Shape): ebpf_extractor.connection.MisbehavingConnection & ebpf_extractor.connection.MisbehavingConnection.$Shape;
            static create(properties?: ebpf_extractor.connection.MisbehavingConnection.$Properties): ebpf_extractor.connection.MisbehavingConnection;

            /**
             * Encodes the specified MisbehavingConnection message. Does not implicitly {@link ebpf_extractor.connection.MisbehavingConnection.verify|verify} messages.
             * @param message MisbehavingConnection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.connection.MisbehavingConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MisbehavingConnection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.connection.MisbehavingConnection & ebpf_extractor.connection.MisbehavingConnection.$Shape} MisbehavingConnection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.connection.MisbehavingConnection & ebpf_extractor.connection.MisbehavingConnection.$Shape;

            /**
             * Creates a MisbehavingConnection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MisbehavingConnection
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.connection.MisbehavingConnection;

            /**
             * Creates a plain object from a MisbehavingConnection message. Also converts values to other types if specified.
             * @param message MisbehavingConnection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.connection.MisbehavingConnection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MisbehavingConnection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MisbehavingConnection {

            /** Properties of a MisbehavingConnection. */
            interface $Properties {

                /** peer id */
                id: (number|Long);

                /** reason text */
                message: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MisbehavingConnection. */
            type $Shape = ebpf_extractor.connection.MisbehavingConnection.$Properties;
        }
    }

    /** Namespace mempool. */
    namespace mempool {

        /**
         * Properties of a MempoolEvent.
         * @deprecated Use ebpf_extractor.mempool.MempoolEvent.$Properties instead.
         */
        interface IMempoolEvent extends ebpf_extractor.mempool.MempoolEvent.$Properties {
        }

        /** Represents a MempoolEvent. */
        class MempoolEvent {

            /**
             * Constructs a new MempoolEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.mempool.MempoolEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MempoolEvent added. */
            added: (ebpf_extractor.mempool.Added|null);

            /** MempoolEvent replaced. */
            replaced: (ebpf_extractor.mempool.Replaced|null);

            /** MempoolEvent removed. */
            removed: (ebpf_extractor.mempool.Removed|null);

            /** MempoolEvent rejected. */
            rejected: (ebpf_extractor.mempool.Rejected|null);

            /** MempoolEvent event. */
            event?: ("added"|"replaced"|"removed"|"rejected");

            /**
             * Creates a new MempoolEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MempoolEvent instance
             */
            static create(properties: ebpf_extractor.mempool.MempoolEvent.$Shape): ebpf_extractor.mempool.MempoolEvent & ebpf_extractor.mempool.MempoolEvent.$Shape;
            static create(properties?: ebpf_extractor.mempool.MempoolEvent.$Properties): ebpf_extractor.mempool.MempoolEvent;

            /**
             * Encodes the specified MempoolEvent message. Does not implicitly {@link ebpf_extractor.mempool.MempoolEvent.verify|verify} messages.
             * @param message MempoolEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.mempool.MempoolEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MempoolEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.mempool.MempoolEvent & ebpf_extractor.mempool.MempoolEvent.$Shape} MempoolEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.mempool.MempoolEvent & ebpf_extractor.mempool.MempoolEvent.$Shape;

            /**
             * Creates a MempoolEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MempoolEvent
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.mempool.MempoolEvent;

            /**
             * Creates a plain object from a MempoolEvent message. Also converts values to other types if specified.
             * @param message MempoolEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.mempool.MempoolEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MempoolEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MempoolEvent {

            /** Properties of a MempoolEvent. */
            interface $Properties {

                /** MempoolEvent added */
                added?: (ebpf_extractor.mempool.Added.$Properties|null);

                /** MempoolEvent replaced */
                replaced?: (ebpf_extractor.mempool.Replaced.$Properties|null);

                /** MempoolEvent removed */
                removed?: (ebpf_extractor.mempool.Removed.$Properties|null);

                /** MempoolEvent rejected */
                rejected?: (ebpf_extractor.mempool.Rejected.$Properties|null);

                /** MempoolEvent event */
                event?: ("added"|"replaced"|"removed"|"rejected");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MempoolEvent. */
            type $Shape = {
              added?: ebpf_extractor.mempool.Added.$Shape|null;
              replaced?: ebpf_extractor.mempool.Replaced.$Shape|null;
              removed?: ebpf_extractor.mempool.Removed.$Shape|null;
              rejected?: ebpf_extractor.mempool.Rejected.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; added?: null; replaced?: null; removed?: null; rejected?: null }|{ event?: "added"; added: ebpf_extractor.mempool.Added.$Shape; replaced?: null; removed?: null; rejected?: null }|{ event?: "replaced"; added?: null; replaced: ebpf_extractor.mempool.Replaced.$Shape; removed?: null; rejected?: null }|{ event?: "removed"; added?: null; replaced?: null; removed: ebpf_extractor.mempool.Removed.$Shape; rejected?: null }|{ event?: "rejected"; added?: null; replaced?: null; removed?: null; rejected: ebpf_extractor.mempool.Rejected.$Shape })
            );
        }

        /**
         * Properties of an Added.
         * @deprecated Use ebpf_extractor.mempool.Added.$Properties instead.
         */
        interface IAdded extends ebpf_extractor.mempool.Added.$Properties {
        }

        /** Represents an Added. */
        class Added {

            /**
             * Constructs a new Added.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.mempool.Added.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            txid: Uint8Array;

            /** vbytes */
            vsize: number;

            /** satoshi */
            fee: (number|Long);

            /**
             * Creates a new Added instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Added instance
             */
            static create(properties: ebpf_extractor.mempool.Added.$Shape): ebpf_extractor.mempool.Added & ebpf_extractor.mempool.Added.$Shape;
            static create(properties?: ebpf_extractor.mempool.Added.$Properties): ebpf_extractor.mempool.Added;

            /**
             * Encodes the specified Added message. Does not implicitly {@link ebpf_extractor.mempool.Added.verify|verify} messages.
             * @param message Added message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.mempool.Added.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Added message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.mempool.Added & ebpf_extractor.mempool.Added.$Shape} Added
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.mempool.Added & ebpf_extractor.mempool.Added.$Shape;

            /**
             * Creates an Added message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Added
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.mempool.Added;

            /**
             * Creates a plain object from an Added message. Also converts values to other types if specified.
             * @param message Added
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.mempool.Added, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Added to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Added {

            /** Properties of an Added. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                txid: Uint8Array;

                /** vbytes */
                vsize: number;

                /** satoshi */
                fee: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Added. */
            type $Shape = ebpf_extractor.mempool.Added.$Properties;
        }

        /**
         * Properties of a Removed.
         * @deprecated Use ebpf_extractor.mempool.Removed.$Properties instead.
         */
        interface IRemoved extends ebpf_extractor.mempool.Removed.$Properties {
        }

        /** Represents a Removed. */
        class Removed {

            /**
             * Constructs a new Removed.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.mempool.Removed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            txid: Uint8Array;

            /** expiry, sizelimit, reorg, block, conflict, replaced */
            reason: string;

            /** vbytes */
            vsize: number;

            /** satoshi */
            fee: (number|Long);

            /** epoch seconds */
            entry_time: (number|Long);

            /**
             * Creates a new Removed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Removed instance
             */
            static create(properties: ebpf_extractor.mempool.Removed.$Shape): ebpf_extractor.mempool.Removed & ebpf_extractor.mempool.Removed.$Shape;
            static create(properties?: ebpf_extractor.mempool.Removed.$Properties): ebpf_extractor.mempool.Removed;

            /**
             * Encodes the specified Removed message. Does not implicitly {@link ebpf_extractor.mempool.Removed.verify|verify} messages.
             * @param message Removed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.mempool.Removed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Removed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.mempool.Removed & ebpf_extractor.mempool.Removed.$Shape} Removed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.mempool.Removed & ebpf_extractor.mempool.Removed.$Shape;

            /**
             * Creates a Removed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Removed
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.mempool.Removed;

            /**
             * Creates a plain object from a Removed message. Also converts values to other types if specified.
             * @param message Removed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.mempool.Removed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Removed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Removed {

            /** Properties of a Removed. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                txid: Uint8Array;

                /** expiry, sizelimit, reorg, block, conflict, replaced */
                reason: string;

                /** vbytes */
                vsize: number;

                /** satoshi */
                fee: (number|Long);

                /** epoch seconds */
                entry_time: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Removed. */
            type $Shape = ebpf_extractor.mempool.Removed.$Properties;
        }

        /**
         * Properties of a Rejected.
         * @deprecated Use ebpf_extractor.mempool.Rejected.$Properties instead.
         */
        interface IRejected extends ebpf_extractor.mempool.Rejected.$Properties {
        }

        /** Represents a Rejected. */
        class Rejected {

            /**
             * Constructs a new Rejected.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.mempool.Rejected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            txid: Uint8Array;

            /** reject reason */
            reason: string;

            /**
             * Creates a new Rejected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rejected instance
             */
            static create(properties: ebpf_extractor.mempool.Rejected.$Shape): ebpf_extractor.mempool.Rejected & ebpf_extractor.mempool.Rejected.$Shape;
            static create(properties?: ebpf_extractor.mempool.Rejected.$Properties): ebpf_extractor.mempool.Rejected;

            /**
             * Encodes the specified Rejected message. Does not implicitly {@link ebpf_extractor.mempool.Rejected.verify|verify} messages.
             * @param message Rejected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.mempool.Rejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rejected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.mempool.Rejected & ebpf_extractor.mempool.Rejected.$Shape} Rejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.mempool.Rejected & ebpf_extractor.mempool.Rejected.$Shape;

            /**
             * Creates a Rejected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Rejected
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.mempool.Rejected;

            /**
             * Creates a plain object from a Rejected message. Also converts values to other types if specified.
             * @param message Rejected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.mempool.Rejected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Rejected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Rejected {

            /** Properties of a Rejected. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                txid: Uint8Array;

                /** reject reason */
                reason: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rejected. */
            type $Shape = ebpf_extractor.mempool.Rejected.$Properties;
        }

        /**
         * Properties of a Replaced.
         * @deprecated Use ebpf_extractor.mempool.Replaced.$Properties instead.
         */
        interface IReplaced extends ebpf_extractor.mempool.Replaced.$Properties {
        }

        /** Represents a Replaced. */
        class Replaced {

            /**
             * Constructs a new Replaced.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.mempool.Replaced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            replaced_txid: Uint8Array;

            /** vbytes */
            replaced_vsize: number;

            /** satoshi */
            replaced_fee: (number|Long);

            /** epoch seconds */
            replaced_entry_time: (number|Long);

            /** txid or package hash, 32 raw bytes, internal (wire) order */
            replacement_id: Uint8Array;

            /** vbytes */
            replacement_vsize: number;

            /** satoshi */
            replacement_fee: (number|Long);

            /** true: replacement_id is a txid */
            replaced_by_transaction: boolean;

            /**
             * Creates a new Replaced instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Replaced instance
             */
            static create(properties: ebpf_extractor.mempool.Replaced.$Shape): ebpf_extractor.mempool.Replaced & ebpf_extractor.mempool.Replaced.$Shape;
            static create(properties?: ebpf_extractor.mempool.Replaced.$Properties): ebpf_extractor.mempool.Replaced;

            /**
             * Encodes the specified Replaced message. Does not implicitly {@link ebpf_extractor.mempool.Replaced.verify|verify} messages.
             * @param message Replaced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.mempool.Replaced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Replaced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.mempool.Replaced & ebpf_extractor.mempool.Replaced.$Shape} Replaced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.mempool.Replaced & ebpf_extractor.mempool.Replaced.$Shape;

            /**
             * Creates a Replaced message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Replaced
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.mempool.Replaced;

            /**
             * Creates a plain object from a Replaced message. Also converts values to other types if specified.
             * @param message Replaced
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.mempool.Replaced, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Replaced to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Replaced {

            /** Properties of a Replaced. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                replaced_txid: Uint8Array;

                /** vbytes */
                replaced_vsize: number;

                /** satoshi */
                replaced_fee: (number|Long);

                /** epoch seconds */
                replaced_entry_time: (number|Long);

                /** txid or package hash, 32 raw bytes, internal (wire) order */
                replacement_id: Uint8Array;

                /** vbytes */
                replacement_vsize: number;

                /** satoshi */
                replacement_fee: (number|Long);

                /** true: replacement_id is a txid */
                replaced_by_transaction: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Replaced. */
            type $Shape = ebpf_extractor.mempool.Replaced.$Properties;
        }
    }

    /** Namespace message. */
    namespace message {

        /**
         * Properties of a Metadata.
         * @deprecated Use ebpf_extractor.message.Metadata.$Properties instead.
         */
        interface IMetadata extends ebpf_extractor.message.Metadata.$Properties {
        }

        /** Represents a Metadata. */
        class Metadata {

            /**
             * Constructs a new Metadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Metadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** node-local peer id */
            peer_id: (number|Long);

            /** host:port as the node names the peer */
            addr: string;

            /** as the node names it */
            conn_type: bitcoin_primitives.ConnType;

            /** message type string (peer-controlled for unknown types) */
            command: string;

            /** true: peer to node */
            inbound: boolean;

            /** payload bytes, without the 24-byte v1 header or v2 framing */
            size: (number|Long);

            /**
             * Creates a new Metadata instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Metadata instance
             */
            static create(properties: ebpf_extractor.message.Metadata.$Shape): ebpf_extractor.message.Metadata & ebpf_extractor.message.Metadata.$Shape;
            static create(properties?: ebpf_extractor.message.Metadata.$Properties): ebpf_extractor.message.Metadata;

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link ebpf_extractor.message.Metadata.verify|verify} messages.
             * @param message Metadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Metadata & ebpf_extractor.message.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Metadata & ebpf_extractor.message.Metadata.$Shape;

            /**
             * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Metadata
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Metadata;

            /**
             * Creates a plain object from a Metadata message. Also converts values to other types if specified.
             * @param message Metadata
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Metadata, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Metadata to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Metadata {

            /** Properties of a Metadata. */
            interface $Properties {

                /** node-local peer id */
                peer_id: (number|Long);

                /** host:port as the node names the peer */
                addr: string;

                /** as the node names it */
                conn_type: bitcoin_primitives.ConnType;

                /** message type string (peer-controlled for unknown types) */
                command: string;

                /** true: peer to node */
                inbound: boolean;

                /** payload bytes, without the 24-byte v1 header or v2 framing */
                size: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Metadata. */
            type $Shape = ebpf_extractor.message.Metadata.$Properties;
        }

        /**
         * Properties of a MessageEvent.
         * @deprecated Use ebpf_extractor.message.MessageEvent.$Properties instead.
         */
        interface IMessageEvent extends ebpf_extractor.message.MessageEvent.$Properties {
        }

        /** Represents a MessageEvent. */
        class MessageEvent {

            /**
             * Constructs a new MessageEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.MessageEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageEvent meta. */
            meta: ebpf_extractor.message.Metadata;

            /** MessageEvent ping. */
            ping: (ebpf_extractor.message.Ping|null);

            /** MessageEvent pong. */
            pong: (ebpf_extractor.message.Pong|null);

            /** MessageEvent inv. */
            inv: (ebpf_extractor.message.Inv|null);

            /** MessageEvent getdata. */
            getdata: (ebpf_extractor.message.GetData|null);

            /** MessageEvent tx. */
            tx: (ebpf_extractor.message.Tx|null);

            /** MessageEvent headers. */
            headers: (ebpf_extractor.message.Headers|null);

            /** MessageEvent addr. */
            addr: (ebpf_extractor.message.Addr|null);

            /** MessageEvent addrv2. */
            addrv2: (ebpf_extractor.message.AddrV2|null);

            /** MessageEvent feefilter. */
            feefilter: (ebpf_extractor.message.FeeFilter|null);

            /** MessageEvent getheaders. */
            getheaders: (ebpf_extractor.message.GetHeaders|null);

            /** MessageEvent getblocks. */
            getblocks: (ebpf_extractor.message.GetBlocks|null);

            /** MessageEvent version. */
            version: (ebpf_extractor.message.Version|null);

            /** MessageEvent notfound. */
            notfound: (ebpf_extractor.message.NotFound|null);

            /** 39, not 15 */
            reject: (ebpf_extractor.message.Reject|null);

            /** cmpctblock */
            compactblock: (ebpf_extractor.message.CompactBlock|null);

            /** sendcmpct */
            sendcompact: (ebpf_extractor.message.SendCompact|null);

            /** MessageEvent block. */
            block: (ebpf_extractor.message.Block|null);

            /** MessageEvent getblocktxn. */
            getblocktxn: (ebpf_extractor.message.GetBlockTxn|null);

            /** MessageEvent blocktxn. */
            blocktxn: (ebpf_extractor.message.BlockTxn|null);

            /** MessageEvent alert. */
            alert: (ebpf_extractor.message.Alert|null);

            /** MessageEvent filteradd. */
            filteradd: (ebpf_extractor.message.FilterAdd|null);

            /** MessageEvent filterload. */
            filterload: (ebpf_extractor.message.FilterLoad|null);

            /** MessageEvent getcfcheckpt. */
            getcfcheckpt: (ebpf_extractor.message.GetCFCheckpt|null);

            /** MessageEvent cfheaders. */
            cfheaders: (ebpf_extractor.message.CFHeaders|null);

            /** MessageEvent cfilter. */
            cfilter: (ebpf_extractor.message.CFilter|null);

            /** MessageEvent cfcheckpt. */
            cfcheckpt: (ebpf_extractor.message.CFCheckpt|null);

            /** MessageEvent getcfheaders. */
            getcfheaders: (ebpf_extractor.message.GetCFHeaders|null);

            /** MessageEvent getcfilter. */
            getcfilter: (ebpf_extractor.message.GetCFilter|null);

            /** MessageEvent merkleblock. */
            merkleblock: (ebpf_extractor.message.MerkleBlock|null);

            /** type not modelled: command + payload */
            unknown: (ebpf_extractor.message.Unknown|null);

            /** MessageEvent verack. */
            verack: (boolean|null);

            /** MessageEvent sendheaders. */
            sendheaders: (boolean|null);

            /** MessageEvent getaddr. */
            getaddr: (boolean|null);

            /** MessageEvent mempool. */
            mempool: (boolean|null);

            /** MessageEvent wtxidrelay. */
            wtxidrelay: (boolean|null);

            /** MessageEvent sendaddrv2. */
            sendaddrv2: (boolean|null);

            /** BIP37 */
            filterclear: (boolean|null);

            /** addrv2 with a zero-length payload */
            emptyaddrv2: (boolean|null);

            /** ping with a zero-length payload (pre-BIP31) */
            oldping: (boolean|null);

            /** MessageEvent msg. */
            msg?: ("ping"|"pong"|"inv"|"getdata"|"tx"|"headers"|"addr"|"addrv2"|"feefilter"|"getheaders"|"getblocks"|"version"|"notfound"|"reject"|"compactblock"|"sendcompact"|"block"|"getblocktxn"|"blocktxn"|"alert"|"filteradd"|"filterload"|"getcfcheckpt"|"cfheaders"|"cfilter"|"cfcheckpt"|"getcfheaders"|"getcfilter"|"merkleblock"|"unknown"|"verack"|"sendheaders"|"getaddr"|"mempool"|"wtxidrelay"|"sendaddrv2"|"filterclear"|"emptyaddrv2"|"oldping");

            /**
             * Creates a new MessageEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MessageEvent instance
             */
            static create(properties: ebpf_extractor.message.MessageEvent.$Shape): ebpf_extractor.message.MessageEvent & ebpf_extractor.message.MessageEvent.$Shape;
            static create(properties?: ebpf_extractor.message.MessageEvent.$Properties): ebpf_extractor.message.MessageEvent;

            /**
             * Encodes the specified MessageEvent message. Does not implicitly {@link ebpf_extractor.message.MessageEvent.verify|verify} messages.
             * @param message MessageEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.MessageEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.MessageEvent & ebpf_extractor.message.MessageEvent.$Shape} MessageEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.MessageEvent & ebpf_extractor.message.MessageEvent.$Shape;

            /**
             * Creates a MessageEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MessageEvent
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.MessageEvent;

            /**
             * Creates a plain object from a MessageEvent message. Also converts values to other types if specified.
             * @param message MessageEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.MessageEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MessageEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MessageEvent {

            /** Properties of a MessageEvent. */
            interface $Properties {

                /** MessageEvent meta */
                meta: ebpf_extractor.message.Metadata.$Properties;

                /** MessageEvent ping */
                ping?: (ebpf_extractor.message.Ping.$Properties|null);

                /** MessageEvent pong */
                pong?: (ebpf_extractor.message.Pong.$Properties|null);

                /** MessageEvent inv */
                inv?: (ebpf_extractor.message.Inv.$Properties|null);

                /** MessageEvent getdata */
                getdata?: (ebpf_extractor.message.GetData.$Properties|null);

                /** MessageEvent tx */
                tx?: (ebpf_extractor.message.Tx.$Properties|null);

                /** MessageEvent headers */
                headers?: (ebpf_extractor.message.Headers.$Properties|null);

                /** MessageEvent addr */
                addr?: (ebpf_extractor.message.Addr.$Properties|null);

                /** MessageEvent addrv2 */
                addrv2?: (ebpf_extractor.message.AddrV2.$Properties|null);

                /** MessageEvent feefilter */
                feefilter?: (ebpf_extractor.message.FeeFilter.$Properties|null);

                /** MessageEvent getheaders */
                getheaders?: (ebpf_extractor.message.GetHeaders.$Properties|null);

                /** MessageEvent getblocks */
                getblocks?: (ebpf_extractor.message.GetBlocks.$Properties|null);

                /** MessageEvent version */
                version?: (ebpf_extractor.message.Version.$Properties|null);

                /** MessageEvent notfound */
                notfound?: (ebpf_extractor.message.NotFound.$Properties|null);

                /** 39, not 15 */
                reject?: (ebpf_extractor.message.Reject.$Properties|null);

                /** cmpctblock */
                compactblock?: (ebpf_extractor.message.CompactBlock.$Properties|null);

                /** sendcmpct */
                sendcompact?: (ebpf_extractor.message.SendCompact.$Properties|null);

                /** MessageEvent block */
                block?: (ebpf_extractor.message.Block.$Properties|null);

                /** MessageEvent getblocktxn */
                getblocktxn?: (ebpf_extractor.message.GetBlockTxn.$Properties|null);

                /** MessageEvent blocktxn */
                blocktxn?: (ebpf_extractor.message.BlockTxn.$Properties|null);

                /** MessageEvent alert */
                alert?: (ebpf_extractor.message.Alert.$Properties|null);

                /** MessageEvent filteradd */
                filteradd?: (ebpf_extractor.message.FilterAdd.$Properties|null);

                /** MessageEvent filterload */
                filterload?: (ebpf_extractor.message.FilterLoad.$Properties|null);

                /** MessageEvent getcfcheckpt */
                getcfcheckpt?: (ebpf_extractor.message.GetCFCheckpt.$Properties|null);

                /** MessageEvent cfheaders */
                cfheaders?: (ebpf_extractor.message.CFHeaders.$Properties|null);

                /** MessageEvent cfilter */
                cfilter?: (ebpf_extractor.message.CFilter.$Properties|null);

                /** MessageEvent cfcheckpt */
                cfcheckpt?: (ebpf_extractor.message.CFCheckpt.$Properties|null);

                /** MessageEvent getcfheaders */
                getcfheaders?: (ebpf_extractor.message.GetCFHeaders.$Properties|null);

                /** MessageEvent getcfilter */
                getcfilter?: (ebpf_extractor.message.GetCFilter.$Properties|null);

                /** MessageEvent merkleblock */
                merkleblock?: (ebpf_extractor.message.MerkleBlock.$Properties|null);

                /** type not modelled: command + payload */
                unknown?: (ebpf_extractor.message.Unknown.$Properties|null);

                /** MessageEvent verack */
                verack?: (boolean|null);

                /** MessageEvent sendheaders */
                sendheaders?: (boolean|null);

                /** MessageEvent getaddr */
                getaddr?: (boolean|null);

                /** MessageEvent mempool */
                mempool?: (boolean|null);

                /** MessageEvent wtxidrelay */
                wtxidrelay?: (boolean|null);

                /** MessageEvent sendaddrv2 */
                sendaddrv2?: (boolean|null);

                /** BIP37 */
                filterclear?: (boolean|null);

                /** addrv2 with a zero-length payload */
                emptyaddrv2?: (boolean|null);

                /** ping with a zero-length payload (pre-BIP31) */
                oldping?: (boolean|null);

                /** MessageEvent msg */
                msg?: ("ping"|"pong"|"inv"|"getdata"|"tx"|"headers"|"addr"|"addrv2"|"feefilter"|"getheaders"|"getblocks"|"version"|"notfound"|"reject"|"compactblock"|"sendcompact"|"block"|"getblocktxn"|"blocktxn"|"alert"|"filteradd"|"filterload"|"getcfcheckpt"|"cfheaders"|"cfilter"|"cfcheckpt"|"getcfheaders"|"getcfilter"|"merkleblock"|"unknown"|"verack"|"sendheaders"|"getaddr"|"mempool"|"wtxidrelay"|"sendaddrv2"|"filterclear"|"emptyaddrv2"|"oldping");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MessageEvent. */
            type $Shape = {
              meta: ebpf_extractor.message.Metadata.$Shape;
              ping?: ebpf_extractor.message.Ping.$Shape|null;
              pong?: ebpf_extractor.message.Pong.$Shape|null;
              inv?: ebpf_extractor.message.Inv.$Shape|null;
              getdata?: ebpf_extractor.message.GetData.$Shape|null;
              tx?: ebpf_extractor.message.Tx.$Shape|null;
              headers?: ebpf_extractor.message.Headers.$Shape|null;
              addr?: ebpf_extractor.message.Addr.$Shape|null;
              addrv2?: ebpf_extractor.message.AddrV2.$Shape|null;
              feefilter?: ebpf_extractor.message.FeeFilter.$Shape|null;
              getheaders?: ebpf_extractor.message.GetHeaders.$Shape|null;
              getblocks?: ebpf_extractor.message.GetBlocks.$Shape|null;
              version?: ebpf_extractor.message.Version.$Shape|null;
              notfound?: ebpf_extractor.message.NotFound.$Shape|null;
              reject?: ebpf_extractor.message.Reject.$Shape|null;
              compactblock?: ebpf_extractor.message.CompactBlock.$Shape|null;
              sendcompact?: ebpf_extractor.message.SendCompact.$Shape|null;
              block?: ebpf_extractor.message.Block.$Shape|null;
              getblocktxn?: ebpf_extractor.message.GetBlockTxn.$Shape|null;
              blocktxn?: ebpf_extractor.message.BlockTxn.$Shape|null;
              alert?: ebpf_extractor.message.Alert.$Shape|null;
              filteradd?: ebpf_extractor.message.FilterAdd.$Shape|null;
              filterload?: ebpf_extractor.message.FilterLoad.$Shape|null;
              getcfcheckpt?: ebpf_extractor.message.GetCFCheckpt.$Shape|null;
              cfheaders?: ebpf_extractor.message.CFHeaders.$Shape|null;
              cfilter?: ebpf_extractor.message.CFilter.$Shape|null;
              cfcheckpt?: ebpf_extractor.message.CFCheckpt.$Shape|null;
              getcfheaders?: ebpf_extractor.message.GetCFHeaders.$Shape|null;
              getcfilter?: ebpf_extractor.message.GetCFilter.$Shape|null;
              merkleblock?: ebpf_extractor.message.MerkleBlock.$Shape|null;
              unknown?: ebpf_extractor.message.Unknown.$Shape|null;
              verack?: boolean|null;
              sendheaders?: boolean|null;
              getaddr?: boolean|null;
              mempool?: boolean|null;
              wtxidrelay?: boolean|null;
              sendaddrv2?: boolean|null;
              filterclear?: boolean|null;
              emptyaddrv2?: boolean|null;
              oldping?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ msg?: undefined; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "ping"; ping: ebpf_extractor.message.Ping.$Shape; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "pong"; ping?: null; pong: ebpf_extractor.message.Pong.$Shape; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "inv"; ping?: null; pong?: null; inv: ebpf_extractor.message.Inv.$Shape; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getdata"; ping?: null; pong?: null; inv?: null; getdata: ebpf_extractor.message.GetData.$Shape; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "tx"; ping?: null; pong?: null; inv?: null; getdata?: null; tx: ebpf_extractor.message.Tx.$Shape; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "headers"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers: ebpf_extractor.message.Headers.$Shape; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "addr"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr: ebpf_extractor.message.Addr.$Shape; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "addrv2"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2: ebpf_extractor.message.AddrV2.$Shape; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "feefilter"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter: ebpf_extractor.message.FeeFilter.$Shape; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getheaders"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders: ebpf_extractor.message.GetHeaders.$Shape; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getblocks"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks: ebpf_extractor.message.GetBlocks.$Shape; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "version"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version: ebpf_extractor.message.Version.$Shape; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "notfound"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound: ebpf_extractor.message.NotFound.$Shape; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "reject"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject: ebpf_extractor.message.Reject.$Shape; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "compactblock"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock: ebpf_extractor.message.CompactBlock.$Shape; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "sendcompact"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact: ebpf_extractor.message.SendCompact.$Shape; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "block"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block: ebpf_extractor.message.Block.$Shape; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getblocktxn"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn: ebpf_extractor.message.GetBlockTxn.$Shape; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "blocktxn"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn: ebpf_extractor.message.BlockTxn.$Shape; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "alert"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert: ebpf_extractor.message.Alert.$Shape; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "filteradd"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd: ebpf_extractor.message.FilterAdd.$Shape; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "filterload"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload: ebpf_extractor.message.FilterLoad.$Shape; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getcfcheckpt"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt: ebpf_extractor.message.GetCFCheckpt.$Shape; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "cfheaders"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders: ebpf_extractor.message.CFHeaders.$Shape; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "cfilter"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter: ebpf_extractor.message.CFilter.$Shape; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "cfcheckpt"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt: ebpf_extractor.message.CFCheckpt.$Shape; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getcfheaders"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders: ebpf_extractor.message.GetCFHeaders.$Shape; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getcfilter"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter: ebpf_extractor.message.GetCFilter.$Shape; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "merkleblock"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock: ebpf_extractor.message.MerkleBlock.$Shape; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "unknown"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown: ebpf_extractor.message.Unknown.$Shape; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "verack"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack: boolean; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "sendheaders"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders: boolean; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "getaddr"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr: boolean; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "mempool"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool: boolean; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "wtxidrelay"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay: boolean; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "sendaddrv2"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2: boolean; filterclear?: null; emptyaddrv2?: null; oldping?: null }|{ msg?: "filterclear"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear: boolean; emptyaddrv2?: null; oldping?: null }|{ msg?: "emptyaddrv2"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2: boolean; oldping?: null }|{ msg?: "oldping"; ping?: null; pong?: null; inv?: null; getdata?: null; tx?: null; headers?: null; addr?: null; addrv2?: null; feefilter?: null; getheaders?: null; getblocks?: null; version?: null; notfound?: null; reject?: null; compactblock?: null; sendcompact?: null; block?: null; getblocktxn?: null; blocktxn?: null; alert?: null; filteradd?: null; filterload?: null; getcfcheckpt?: null; cfheaders?: null; cfilter?: null; cfcheckpt?: null; getcfheaders?: null; getcfilter?: null; merkleblock?: null; unknown?: null; verack?: null; sendheaders?: null; getaddr?: null; mempool?: null; wtxidrelay?: null; sendaddrv2?: null; filterclear?: null; emptyaddrv2?: null; oldping: boolean })
            );
        }

        /**
         * Properties of a Ping.
         * @deprecated Use ebpf_extractor.message.Ping.$Properties instead.
         */
        interface IPing extends ebpf_extractor.message.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** nonce */
            value: (number|Long);

            /**
             * Creates a new Ping instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ping instance
             */
            static create(properties: ebpf_extractor.message.Ping.$Shape): ebpf_extractor.message.Ping & ebpf_extractor.message.Ping.$Shape;
            static create(properties?: ebpf_extractor.message.Ping.$Properties): ebpf_extractor.message.Ping;

            /**
             * Encodes the specified Ping message. Does not implicitly {@link ebpf_extractor.message.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Ping & ebpf_extractor.message.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Ping & ebpf_extractor.message.Ping.$Shape;

            /**
             * Creates a Ping message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ping
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Ping;

            /**
             * Creates a plain object from a Ping message. Also converts values to other types if specified.
             * @param message Ping
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Ping, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ping to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** nonce */
                value: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = ebpf_extractor.message.Ping.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use ebpf_extractor.message.Pong.$Properties instead.
         */
        interface IPong extends ebpf_extractor.message.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** echoed nonce */
            value: (number|Long);

            /**
             * Creates a new Pong instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Pong instance
             */
            static create(properties: ebpf_extractor.message.Pong.$Shape): ebpf_extractor.message.Pong & ebpf_extractor.message.Pong.$Shape;
            static create(properties?: ebpf_extractor.message.Pong.$Properties): ebpf_extractor.message.Pong;

            /**
             * Encodes the specified Pong message. Does not implicitly {@link ebpf_extractor.message.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Pong & ebpf_extractor.message.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Pong & ebpf_extractor.message.Pong.$Shape;

            /**
             * Creates a Pong message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pong
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Pong;

            /**
             * Creates a plain object from a Pong message. Also converts values to other types if specified.
             * @param message Pong
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Pong, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pong to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** echoed nonce */
                value: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = ebpf_extractor.message.Pong.$Properties;
        }

        /**
         * Properties of an Inv.
         * @deprecated Use ebpf_extractor.message.Inv.$Properties instead.
         */
        interface IInv extends ebpf_extractor.message.Inv.$Properties {
        }

        /** Represents an Inv. */
        class Inv {

            /**
             * Constructs a new Inv.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Inv.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Inv items. */
            items: bitcoin_primitives.InventoryItem[];

            /**
             * Creates a new Inv instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Inv instance
             */
            static create(properties: ebpf_extractor.message.Inv.$Shape): ebpf_extractor.message.Inv & ebpf_extractor.message.Inv.$Shape;
            static create(properties?: ebpf_extractor.message.Inv.$Properties): ebpf_extractor.message.Inv;

            /**
             * Encodes the specified Inv message. Does not implicitly {@link ebpf_extractor.message.Inv.verify|verify} messages.
             * @param message Inv message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Inv.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Inv message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Inv & ebpf_extractor.message.Inv.$Shape} Inv
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Inv & ebpf_extractor.message.Inv.$Shape;

            /**
             * Creates an Inv message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Inv
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Inv;

            /**
             * Creates a plain object from an Inv message. Also converts values to other types if specified.
             * @param message Inv
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Inv, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Inv to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Inv {

            /** Properties of an Inv. */
            interface $Properties {

                /** Inv items */
                items?: bitcoin_primitives.InventoryItem.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Inv. */
            type $Shape = {
              items?: bitcoin_primitives.InventoryItem.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NotFound.
         * @deprecated Use ebpf_extractor.message.NotFound.$Properties instead.
         */
        interface INotFound extends ebpf_extractor.message.NotFound.$Properties {
        }

        /** Represents a NotFound. */
        class NotFound {

            /**
             * Constructs a new NotFound.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.NotFound.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NotFound items. */
            items: bitcoin_primitives.InventoryItem[];

            /**
             * Creates a new NotFound instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NotFound instance
             */
            static create(properties: ebpf_extractor.message.NotFound.$Shape): ebpf_extractor.message.NotFound & ebpf_extractor.message.NotFound.$Shape;
            static create(properties?: ebpf_extractor.message.NotFound.$Properties): ebpf_extractor.message.NotFound;

            /**
             * Encodes the specified NotFound message. Does not implicitly {@link ebpf_extractor.message.NotFound.verify|verify} messages.
             * @param message NotFound message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.NotFound.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NotFound message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.NotFound & ebpf_extractor.message.NotFound.$Shape} NotFound
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.NotFound & ebpf_extractor.message.NotFound.$Shape;

            /**
             * Creates a NotFound message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NotFound
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.NotFound;

            /**
             * Creates a plain object from a NotFound message. Also converts values to other types if specified.
             * @param message NotFound
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.NotFound, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NotFound to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NotFound {

            /** Properties of a NotFound. */
            interface $Properties {

                /** NotFound items */
                items?: bitcoin_primitives.InventoryItem.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NotFound. */
            type $Shape = {
              items?: bitcoin_primitives.InventoryItem.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a CompactBlock.
         * @deprecated Use ebpf_extractor.message.CompactBlock.$Properties instead.
         */
        interface ICompactBlock extends ebpf_extractor.message.CompactBlock.$Properties {
        }

        /** Represents a CompactBlock. */
        class CompactBlock {

            /**
             * Constructs a new CompactBlock.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.CompactBlock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompactBlock header. */
            header: bitcoin_primitives.BlockHeader;

            /** BIP152 nonce */
            nonce: (number|Long);

            /** 6 bytes each, wire order */
            short_ids: Uint8Array[];

            /** prefilled transactions */
            transactions: bitcoin_primitives.PrefilledTransaction[];

            /**
             * Creates a new CompactBlock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompactBlock instance
             */
            static create(properties: ebpf_extractor.message.CompactBlock.$Shape): ebpf_extractor.message.CompactBlock & ebpf_extractor.message.CompactBlock.$Shape;
            static create(properties?: ebpf_extractor.message.CompactBlock.$Properties): ebpf_extractor.message.CompactBlock;

            /**
             * Encodes the specified CompactBlock message. Does not implicitly {@link ebpf_extractor.message.CompactBlock.verify|verify} messages.
             * @param message CompactBlock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.CompactBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompactBlock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.CompactBlock & ebpf_extractor.message.CompactBlock.$Shape} CompactBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.CompactBlock & ebpf_extractor.message.CompactBlock.$Shape;

            /**
             * Creates a CompactBlock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CompactBlock
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.CompactBlock;

            /**
             * Creates a plain object from a CompactBlock message. Also converts values to other types if specified.
             * @param message CompactBlock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.CompactBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CompactBlock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CompactBlock {

            /** Properties of a CompactBlock. */
            interface $Properties {

                /** CompactBlock header */
                header: bitcoin_primitives.BlockHeader.$Properties;

                /** BIP152 nonce */
                nonce: (number|Long);

                /** 6 bytes each, wire order */
                short_ids?: Uint8Array[];

                /** prefilled transactions */
                transactions?: bitcoin_primitives.PrefilledTransaction.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompactBlock. */
            type $Shape = ebpf_extractor.message.CompactBlock.$Properties;
        }

        /**
         * Properties of a Tx.
         * @deprecated Use ebpf_extractor.message.Tx.$Properties instead.
         */
        interface ITx extends ebpf_extractor.message.Tx.$Properties {
        }

        /** Represents a Tx. */
        class Tx {

            /**
             * Constructs a new Tx.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Tx.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tx tx. */
            tx: bitcoin_primitives.Transaction;

            /**
             * Creates a new Tx instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Tx instance
             */
            static create(properties: ebpf_extractor.message.Tx.$Shape): ebpf_extractor.message.Tx & ebpf_extractor.message.Tx.$Shape;
            static create(properties?: ebpf_extractor.message.Tx.$Properties): ebpf_extractor.message.Tx;

            /**
             * Encodes the specified Tx message. Does not implicitly {@link ebpf_extractor.message.Tx.verify|verify} messages.
             * @param message Tx message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Tx.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tx message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Tx & ebpf_extractor.message.Tx.$Shape} Tx
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Tx & ebpf_extractor.message.Tx.$Shape;

            /**
             * Creates a Tx message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Tx
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Tx;

            /**
             * Creates a plain object from a Tx message. Also converts values to other types if specified.
             * @param message Tx
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Tx, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Tx to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Tx {

            /** Properties of a Tx. */
            interface $Properties {

                /** Tx tx */
                tx: bitcoin_primitives.Transaction.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tx. */
            type $Shape = ebpf_extractor.message.Tx.$Properties;
        }

        /**
         * Properties of a GetData.
         * @deprecated Use ebpf_extractor.message.GetData.$Properties instead.
         */
        interface IGetData extends ebpf_extractor.message.GetData.$Properties {
        }

        /** Represents a GetData. */
        class GetData {

            /**
             * Constructs a new GetData.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetData.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetData items. */
            items: bitcoin_primitives.InventoryItem[];

            /**
             * Creates a new GetData instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetData instance
             */
            static create(properties: ebpf_extractor.message.GetData.$Shape): ebpf_extractor.message.GetData & ebpf_extractor.message.GetData.$Shape;
            static create(properties?: ebpf_extractor.message.GetData.$Properties): ebpf_extractor.message.GetData;

            /**
             * Encodes the specified GetData message. Does not implicitly {@link ebpf_extractor.message.GetData.verify|verify} messages.
             * @param message GetData message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetData message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetData & ebpf_extractor.message.GetData.$Shape} GetData
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetData & ebpf_extractor.message.GetData.$Shape;

            /**
             * Creates a GetData message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetData
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetData;

            /**
             * Creates a plain object from a GetData message. Also converts values to other types if specified.
             * @param message GetData
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetData, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetData to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetData {

            /** Properties of a GetData. */
            interface $Properties {

                /** GetData items */
                items?: bitcoin_primitives.InventoryItem.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetData. */
            type $Shape = {
              items?: bitcoin_primitives.InventoryItem.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Headers.
         * @deprecated Use ebpf_extractor.message.Headers.$Properties instead.
         */
        interface IHeaders extends ebpf_extractor.message.Headers.$Properties {
        }

        /** Represents a Headers. */
        class Headers {

            /**
             * Constructs a new Headers.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Headers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Headers headers. */
            headers: bitcoin_primitives.BlockHeader[];

            /**
             * Creates a new Headers instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Headers instance
             */
            static create(properties: ebpf_extractor.message.Headers.$Shape): ebpf_extractor.message.Headers & ebpf_extractor.message.Headers.$Shape;
            static create(properties?: ebpf_extractor.message.Headers.$Properties): ebpf_extractor.message.Headers;

            /**
             * Encodes the specified Headers message. Does not implicitly {@link ebpf_extractor.message.Headers.verify|verify} messages.
             * @param message Headers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Headers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Headers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Headers & ebpf_extractor.message.Headers.$Shape} Headers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Headers & ebpf_extractor.message.Headers.$Shape;

            /**
             * Creates a Headers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Headers
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Headers;

            /**
             * Creates a plain object from a Headers message. Also converts values to other types if specified.
             * @param message Headers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Headers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Headers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Headers {

            /** Properties of a Headers. */
            interface $Properties {

                /** Headers headers */
                headers?: bitcoin_primitives.BlockHeader.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Headers. */
            type $Shape = ebpf_extractor.message.Headers.$Properties;
        }

        /**
         * Properties of a GetBlockTxn.
         * @deprecated Use ebpf_extractor.message.GetBlockTxn.$Properties instead.
         */
        interface IGetBlockTxn extends ebpf_extractor.message.GetBlockTxn.$Properties {
        }

        /** Represents a GetBlockTxn. */
        class GetBlockTxn {

            /**
             * Constructs a new GetBlockTxn.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetBlockTxn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            block_hash: Uint8Array;

            /** absolute indexes (already un-differenced) */
            tx_indexes: (number|Long)[];

            /**
             * Creates a new GetBlockTxn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetBlockTxn instance
             */
            static create(properties: ebpf_extractor.message.GetBlockTxn.$Shape): ebpf_extractor.message.GetBlockTxn & ebpf_extractor.message.GetBlockTxn.$Shape;
            static create(properties?: ebpf_extractor.message.GetBlockTxn.$Properties): ebpf_extractor.message.GetBlockTxn;

            /**
             * Encodes the specified GetBlockTxn message. Does not implicitly {@link ebpf_extractor.message.GetBlockTxn.verify|verify} messages.
             * @param message GetBlockTxn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetBlockTxn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetBlockTxn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetBlockTxn & ebpf_extractor.message.GetBlockTxn.$Shape} GetBlockTxn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetBlockTxn & ebpf_extractor.message.GetBlockTxn.$Shape;

            /**
             * Creates a GetBlockTxn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetBlockTxn
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetBlockTxn;

            /**
             * Creates a plain object from a GetBlockTxn message. Also converts values to other types if specified.
             * @param message GetBlockTxn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetBlockTxn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetBlockTxn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetBlockTxn {

            /** Properties of a GetBlockTxn. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                block_hash: Uint8Array;

                /** absolute indexes (already un-differenced) */
                tx_indexes?: (number|Long)[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetBlockTxn. */
            type $Shape = ebpf_extractor.message.GetBlockTxn.$Properties;
        }

        /**
         * Properties of a BlockTxn.
         * @deprecated Use ebpf_extractor.message.BlockTxn.$Properties instead.
         */
        interface IBlockTxn extends ebpf_extractor.message.BlockTxn.$Properties {
        }

        /** Represents a BlockTxn. */
        class BlockTxn {

            /**
             * Constructs a new BlockTxn.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.BlockTxn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            block_hash: Uint8Array;

            /** BlockTxn transactions. */
            transactions: bitcoin_primitives.Transaction[];

            /**
             * Creates a new BlockTxn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BlockTxn instance
             */
            static create(properties: ebpf_extractor.message.BlockTxn.$Shape): ebpf_extractor.message.BlockTxn & ebpf_extractor.message.BlockTxn.$Shape;
            static create(properties?: ebpf_extractor.message.BlockTxn.$Properties): ebpf_extractor.message.BlockTxn;

            /**
             * Encodes the specified BlockTxn message. Does not implicitly {@link ebpf_extractor.message.BlockTxn.verify|verify} messages.
             * @param message BlockTxn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.BlockTxn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockTxn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.BlockTxn & ebpf_extractor.message.BlockTxn.$Shape} BlockTxn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.BlockTxn & ebpf_extractor.message.BlockTxn.$Shape;

            /**
             * Creates a BlockTxn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlockTxn
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.BlockTxn;

            /**
             * Creates a plain object from a BlockTxn message. Also converts values to other types if specified.
             * @param message BlockTxn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.BlockTxn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlockTxn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlockTxn {

            /** Properties of a BlockTxn. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                block_hash: Uint8Array;

                /** BlockTxn transactions */
                transactions?: bitcoin_primitives.Transaction.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockTxn. */
            type $Shape = ebpf_extractor.message.BlockTxn.$Properties;
        }

        /**
         * Properties of an Alert.
         * @deprecated Use ebpf_extractor.message.Alert.$Properties instead.
         */
        interface IAlert extends ebpf_extractor.message.Alert.$Properties {
        }

        /** Represents an Alert. */
        class Alert {

            /**
             * Constructs a new Alert.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Alert.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** opaque payload of the retired alert message */
            alert: Uint8Array;

            /**
             * Creates a new Alert instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Alert instance
             */
            static create(properties: ebpf_extractor.message.Alert.$Shape): ebpf_extractor.message.Alert & ebpf_extractor.message.Alert.$Shape;
            static create(properties?: ebpf_extractor.message.Alert.$Properties): ebpf_extractor.message.Alert;

            /**
             * Encodes the specified Alert message. Does not implicitly {@link ebpf_extractor.message.Alert.verify|verify} messages.
             * @param message Alert message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Alert.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Alert message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Alert & ebpf_extractor.message.Alert.$Shape} Alert
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Alert & ebpf_extractor.message.Alert.$Shape;

            /**
             * Creates an Alert message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Alert
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Alert;

            /**
             * Creates a plain object from an Alert message. Also converts values to other types if specified.
             * @param message Alert
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Alert, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Alert to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Alert {

            /** Properties of an Alert. */
            interface $Properties {

                /** opaque payload of the retired alert message */
                alert: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Alert. */
            type $Shape = ebpf_extractor.message.Alert.$Properties;
        }

        /**
         * Properties of an Addr.
         * @deprecated Use ebpf_extractor.message.Addr.$Properties instead.
         */
        interface IAddr extends ebpf_extractor.message.Addr.$Properties {
        }

        /** Represents an Addr. */
        class Addr {

            /**
             * Constructs a new Addr.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Addr.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Addr addresses. */
            addresses: bitcoin_primitives.Address[];

            /**
             * Creates a new Addr instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Addr instance
             */
            static create(properties: ebpf_extractor.message.Addr.$Shape): ebpf_extractor.message.Addr & ebpf_extractor.message.Addr.$Shape;
            static create(properties?: ebpf_extractor.message.Addr.$Properties): ebpf_extractor.message.Addr;

            /**
             * Encodes the specified Addr message. Does not implicitly {@link ebpf_extractor.message.Addr.verify|verify} messages.
             * @param message Addr message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Addr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Addr message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Addr & ebpf_extractor.message.Addr.$Shape} Addr
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Addr & ebpf_extractor.message.Addr.$Shape;

            /**
             * Creates an Addr message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Addr
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Addr;

            /**
             * Creates a plain object from an Addr message. Also converts values to other types if specified.
             * @param message Addr
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Addr, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Addr to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Addr {

            /** Properties of an Addr. */
            interface $Properties {

                /** Addr addresses */
                addresses?: bitcoin_primitives.Address.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Addr. */
            type $Shape = {
              addresses?: bitcoin_primitives.Address.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an AddrV2.
         * @deprecated Use ebpf_extractor.message.AddrV2.$Properties instead.
         */
        interface IAddrV2 extends ebpf_extractor.message.AddrV2.$Properties {
        }

        /** Represents an AddrV2. */
        class AddrV2 {

            /**
             * Constructs a new AddrV2.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.AddrV2.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddrV2 addresses. */
            addresses: bitcoin_primitives.Address[];

            /**
             * Creates a new AddrV2 instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddrV2 instance
             */
            static create(properties: ebpf_extractor.message.AddrV2.$Shape): ebpf_extractor.message.AddrV2 & ebpf_extractor.message.AddrV2.$Shape;
            static create(properties?: ebpf_extractor.message.AddrV2.$Properties): ebpf_extractor.message.AddrV2;

            /**
             * Encodes the specified AddrV2 message. Does not implicitly {@link ebpf_extractor.message.AddrV2.verify|verify} messages.
             * @param message AddrV2 message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.AddrV2.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddrV2 message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.AddrV2 & ebpf_extractor.message.AddrV2.$Shape} AddrV2
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.AddrV2 & ebpf_extractor.message.AddrV2.$Shape;

            /**
             * Creates an AddrV2 message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddrV2
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.AddrV2;

            /**
             * Creates a plain object from an AddrV2 message. Also converts values to other types if specified.
             * @param message AddrV2
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.AddrV2, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddrV2 to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddrV2 {

            /** Properties of an AddrV2. */
            interface $Properties {

                /** AddrV2 addresses */
                addresses?: bitcoin_primitives.Address.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddrV2. */
            type $Shape = {
              addresses?: bitcoin_primitives.Address.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Reject.
         * @deprecated Use ebpf_extractor.message.Reject.$Properties instead.
         */
        interface IReject extends ebpf_extractor.message.Reject.$Properties {
        }

        /** Represents a Reject. */
        class Reject {

            /**
             * Constructs a new Reject.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Reject.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reject rejected_command. */
            rejected_command: string;

            /** renumbered 0..7, not the P2P message's code */
            reason: ebpf_extractor.message.Reject.RejectReason;

            /** text, peer-controlled */
            reason_details: string;

            /** 32 raw bytes, internal (wire) order */
            hash: Uint8Array;

            /**
             * Creates a new Reject instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reject instance
             */
            static create(properties: ebpf_extractor.message.Reject.$Shape): ebpf_extractor.message.Reject & ebpf_extractor.message.Reject.$Shape;
            static create(properties?: ebpf_extractor.message.Reject.$Properties): ebpf_extractor.message.Reject;

            /**
             * Encodes the specified Reject message. Does not implicitly {@link ebpf_extractor.message.Reject.verify|verify} messages.
             * @param message Reject message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Reject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reject message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Reject & ebpf_extractor.message.Reject.$Shape} Reject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Reject & ebpf_extractor.message.Reject.$Shape;

            /**
             * Creates a Reject message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reject
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Reject;

            /**
             * Creates a plain object from a Reject message. Also converts values to other types if specified.
             * @param message Reject
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Reject, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reject to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reject {

            /** Properties of a Reject. */
            interface $Properties {

                /** Reject rejected_command */
                rejected_command: string;

                /** renumbered 0..7, not the P2P message's code */
                reason: ebpf_extractor.message.Reject.RejectReason;

                /** text, peer-controlled */
                reason_details: string;

                /** 32 raw bytes, internal (wire) order */
                hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reject. */
            type $Shape = ebpf_extractor.message.Reject.$Properties;

            /** BIP 61; the codes of the P2P message are in the comments */
            enum RejectReason {

                /** 0x01 */
                MALFORMED = 0,

                /** 0x10 */
                INVALID = 1,

                /** 0x11 */
                OBSOLETE = 2,

                /** 0x12 */
                DUPLICATE = 3,

                /** 0x40 */
                NONSTANDARD = 4,

                /** 0x41 */
                DUST = 5,

                /** 0x42 */
                FEE = 6,

                /** 0x43 */
                CHECKPOINT = 7
            }
        }

        /**
         * Properties of a SendCompact.
         * @deprecated Use ebpf_extractor.message.SendCompact.$Properties instead.
         */
        interface ISendCompact extends ebpf_extractor.message.SendCompact.$Properties {
        }

        /** Represents a SendCompact. */
        class SendCompact {

            /**
             * Constructs a new SendCompact.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.SendCompact.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** high-bandwidth announce flag */
            send_compact: boolean;

            /** SendCompact version. */
            version: (number|Long);

            /**
             * Creates a new SendCompact instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendCompact instance
             */
            static create(properties: ebpf_extractor.message.SendCompact.$Shape): ebpf_extractor.message.SendCompact & ebpf_extractor.message.SendCompact.$Shape;
            static create(properties?: ebpf_extractor.message.SendCompact.$Properties): ebpf_extractor.message.SendCompact;

            /**
             * Encodes the specified SendCompact message. Does not implicitly {@link ebpf_extractor.message.SendCompact.verify|verify} messages.
             * @param message SendCompact message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.SendCompact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendCompact message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.SendCompact & ebpf_extractor.message.SendCompact.$Shape} SendCompact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.SendCompact & ebpf_extractor.message.SendCompact.$Shape;

            /**
             * Creates a SendCompact message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendCompact
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.SendCompact;

            /**
             * Creates a plain object from a SendCompact message. Also converts values to other types if specified.
             * @param message SendCompact
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.SendCompact, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendCompact to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendCompact {

            /** Properties of a SendCompact. */
            interface $Properties {

                /** high-bandwidth announce flag */
                send_compact: boolean;

                /** SendCompact version */
                version: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendCompact. */
            type $Shape = ebpf_extractor.message.SendCompact.$Properties;
        }

        /**
         * Properties of a FeeFilter.
         * @deprecated Use ebpf_extractor.message.FeeFilter.$Properties instead.
         */
        interface IFeeFilter extends ebpf_extractor.message.FeeFilter.$Properties {
        }

        /** Represents a FeeFilter. */
        class FeeFilter {

            /**
             * Constructs a new FeeFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.FeeFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** sat per 1000 vB, zig-zag coded */
            fee: (number|Long);

            /**
             * Creates a new FeeFilter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeeFilter instance
             */
            static create(properties: ebpf_extractor.message.FeeFilter.$Shape): ebpf_extractor.message.FeeFilter & ebpf_extractor.message.FeeFilter.$Shape;
            static create(properties?: ebpf_extractor.message.FeeFilter.$Properties): ebpf_extractor.message.FeeFilter;

            /**
             * Encodes the specified FeeFilter message. Does not implicitly {@link ebpf_extractor.message.FeeFilter.verify|verify} messages.
             * @param message FeeFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.FeeFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeeFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.FeeFilter & ebpf_extractor.message.FeeFilter.$Shape} FeeFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.FeeFilter & ebpf_extractor.message.FeeFilter.$Shape;

            /**
             * Creates a FeeFilter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FeeFilter
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.FeeFilter;

            /**
             * Creates a plain object from a FeeFilter message. Also converts values to other types if specified.
             * @param message FeeFilter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.FeeFilter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FeeFilter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FeeFilter {

            /** Properties of a FeeFilter. */
            interface $Properties {

                /** sat per 1000 vB, zig-zag coded */
                fee: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeeFilter. */
            type $Shape = ebpf_extractor.message.FeeFilter.$Properties;
        }

        /**
         * Properties of a GetHeaders.
         * @deprecated Use ebpf_extractor.message.GetHeaders.$Properties instead.
         */
        interface IGetHeaders extends ebpf_extractor.message.GetHeaders.$Properties {
        }

        /** Represents a GetHeaders. */
        class GetHeaders {

            /**
             * Constructs a new GetHeaders.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetHeaders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetHeaders version. */
            version: number;

            /** 32 raw bytes, internal (wire) order each */
            locator_hashes: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /**
             * Creates a new GetHeaders instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetHeaders instance
             */
            static create(properties: ebpf_extractor.message.GetHeaders.$Shape): ebpf_extractor.message.GetHeaders & ebpf_extractor.message.GetHeaders.$Shape;
            static create(properties?: ebpf_extractor.message.GetHeaders.$Properties): ebpf_extractor.message.GetHeaders;

            /**
             * Encodes the specified GetHeaders message. Does not implicitly {@link ebpf_extractor.message.GetHeaders.verify|verify} messages.
             * @param message GetHeaders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetHeaders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetHeaders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetHeaders & ebpf_extractor.message.GetHeaders.$Shape} GetHeaders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetHeaders & ebpf_extractor.message.GetHeaders.$Shape;

            /**
             * Creates a GetHeaders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetHeaders
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetHeaders;

            /**
             * Creates a plain object from a GetHeaders message. Also converts values to other types if specified.
             * @param message GetHeaders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetHeaders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetHeaders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetHeaders {

            /** Properties of a GetHeaders. */
            interface $Properties {

                /** GetHeaders version */
                version: number;

                /** 32 raw bytes, internal (wire) order each */
                locator_hashes?: Uint8Array[];

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetHeaders. */
            type $Shape = ebpf_extractor.message.GetHeaders.$Properties;
        }

        /**
         * Properties of a GetBlocks.
         * @deprecated Use ebpf_extractor.message.GetBlocks.$Properties instead.
         */
        interface IGetBlocks extends ebpf_extractor.message.GetBlocks.$Properties {
        }

        /** Represents a GetBlocks. */
        class GetBlocks {

            /**
             * Constructs a new GetBlocks.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetBlocks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetBlocks version. */
            version: number;

            /** 32 raw bytes, internal (wire) order each */
            locator_hashes: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /**
             * Creates a new GetBlocks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetBlocks instance
             */
            static create(properties: ebpf_extractor.message.GetBlocks.$Shape): ebpf_extractor.message.GetBlocks & ebpf_extractor.message.GetBlocks.$Shape;
            static create(properties?: ebpf_extractor.message.GetBlocks.$Properties): ebpf_extractor.message.GetBlocks;

            /**
             * Encodes the specified GetBlocks message. Does not implicitly {@link ebpf_extractor.message.GetBlocks.verify|verify} messages.
             * @param message GetBlocks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetBlocks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetBlocks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetBlocks & ebpf_extractor.message.GetBlocks.$Shape} GetBlocks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetBlocks & ebpf_extractor.message.GetBlocks.$Shape;

            /**
             * Creates a GetBlocks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetBlocks
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetBlocks;

            /**
             * Creates a plain object from a GetBlocks message. Also converts values to other types if specified.
             * @param message GetBlocks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetBlocks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetBlocks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetBlocks {

            /** Properties of a GetBlocks. */
            interface $Properties {

                /** GetBlocks version */
                version: number;

                /** 32 raw bytes, internal (wire) order each */
                locator_hashes?: Uint8Array[];

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetBlocks. */
            type $Shape = ebpf_extractor.message.GetBlocks.$Properties;
        }

        /**
         * Properties of a Version.
         * @deprecated Use ebpf_extractor.message.Version.$Properties instead.
         */
        interface IVersion extends ebpf_extractor.message.Version.$Properties {
        }

        /** Represents a Version. */
        class Version {

            /**
             * Constructs a new Version.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Version.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** protocol version */
            version: number;

            /** Version services. */
            services: (number|Long);

            /** epoch seconds as claimed, zig-zag coded */
            timestamp: (number|Long);

            /** address with timestamp 0 */
            receiver: bitcoin_primitives.Address;

            /** address with timestamp 0 */
            sender: bitcoin_primitives.Address;

            /** Version nonce. */
            nonce: (number|Long);

            /** peer-controlled text, up to 256 bytes */
            user_agent: string;

            /** zig-zag coded */
            start_height: number;

            /** BIP37 relay flag */
            relay: boolean;

            /**
             * Creates a new Version instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Version instance
             */
            static create(properties: ebpf_extractor.message.Version.$Shape): ebpf_extractor.message.Version & ebpf_extractor.message.Version.$Shape;
            static create(properties?: ebpf_extractor.message.Version.$Properties): ebpf_extractor.message.Version;

            /**
             * Encodes the specified Version message. Does not implicitly {@link ebpf_extractor.message.Version.verify|verify} messages.
             * @param message Version message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Version.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Version message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Version & ebpf_extractor.message.Version.$Shape} Version
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Version & ebpf_extractor.message.Version.$Shape;

            /**
             * Creates a Version message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Version
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Version;

            /**
             * Creates a plain object from a Version message. Also converts values to other types if specified.
             * @param message Version
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Version, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Version to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Version {

            /** Properties of a Version. */
            interface $Properties {

                /** protocol version */
                version: number;

                /** Version services */
                services: (number|Long);

                /** epoch seconds as claimed, zig-zag coded */
                timestamp: (number|Long);

                /** address with timestamp 0 */
                receiver: bitcoin_primitives.Address.$Properties;

                /** address with timestamp 0 */
                sender: bitcoin_primitives.Address.$Properties;

                /** Version nonce */
                nonce: (number|Long);

                /** peer-controlled text, up to 256 bytes */
                user_agent: string;

                /** zig-zag coded */
                start_height: number;

                /** BIP37 relay flag */
                relay: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Version. */
            type $Shape = {
              version: number;
              services: number|Long;
              timestamp: number|Long;
              receiver: bitcoin_primitives.Address.$Shape;
              sender: bitcoin_primitives.Address.$Shape;
              nonce: number|Long;
              user_agent: string;
              start_height: number;
              relay: boolean;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Block.
         * @deprecated Use ebpf_extractor.message.Block.$Properties instead.
         */
        interface IBlock extends ebpf_extractor.message.Block.$Properties {
        }

        /** Represents a Block. */
        class Block {

            /**
             * Constructs a new Block.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Block.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Block header. */
            header: bitcoin_primitives.BlockHeader;

            /** Block transactions. */
            transactions: bitcoin_primitives.Transaction[];

            /**
             * Creates a new Block instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Block instance
             */
            static create(properties: ebpf_extractor.message.Block.$Shape): ebpf_extractor.message.Block & ebpf_extractor.message.Block.$Shape;
            static create(properties?: ebpf_extractor.message.Block.$Properties): ebpf_extractor.message.Block;

            /**
             * Encodes the specified Block message. Does not implicitly {@link ebpf_extractor.message.Block.verify|verify} messages.
             * @param message Block message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Block & ebpf_extractor.message.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Block & ebpf_extractor.message.Block.$Shape;

            /**
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Block
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Block;

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @param message Block
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Block, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Block to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Block {

            /** Properties of a Block. */
            interface $Properties {

                /** Block header */
                header: bitcoin_primitives.BlockHeader.$Properties;

                /** Block transactions */
                transactions?: bitcoin_primitives.Transaction.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Block. */
            type $Shape = ebpf_extractor.message.Block.$Properties;
        }

        /**
         * Properties of a FilterAdd.
         * @deprecated Use ebpf_extractor.message.FilterAdd.$Properties instead.
         */
        interface IFilterAdd extends ebpf_extractor.message.FilterAdd.$Properties {
        }

        /** Represents a FilterAdd. */
        class FilterAdd {

            /**
             * Constructs a new FilterAdd.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.FilterAdd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** the data element */
            filter: Uint8Array;

            /**
             * Creates a new FilterAdd instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FilterAdd instance
             */
            static create(properties: ebpf_extractor.message.FilterAdd.$Shape): ebpf_extractor.message.FilterAdd & ebpf_extractor.message.FilterAdd.$Shape;
            static create(properties?: ebpf_extractor.message.FilterAdd.$Properties): ebpf_extractor.message.FilterAdd;

            /**
             * Encodes the specified FilterAdd message. Does not implicitly {@link ebpf_extractor.message.FilterAdd.verify|verify} messages.
             * @param message FilterAdd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.FilterAdd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FilterAdd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.FilterAdd & ebpf_extractor.message.FilterAdd.$Shape} FilterAdd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.FilterAdd & ebpf_extractor.message.FilterAdd.$Shape;

            /**
             * Creates a FilterAdd message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FilterAdd
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.FilterAdd;

            /**
             * Creates a plain object from a FilterAdd message. Also converts values to other types if specified.
             * @param message FilterAdd
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.FilterAdd, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FilterAdd to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FilterAdd {

            /** Properties of a FilterAdd. */
            interface $Properties {

                /** the data element */
                filter: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FilterAdd. */
            type $Shape = ebpf_extractor.message.FilterAdd.$Properties;
        }

        /**
         * Properties of a FilterLoad.
         * @deprecated Use ebpf_extractor.message.FilterLoad.$Properties instead.
         */
        interface IFilterLoad extends ebpf_extractor.message.FilterLoad.$Properties {
        }

        /** Represents a FilterLoad. */
        class FilterLoad {

            /**
             * Constructs a new FilterLoad.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.FilterLoad.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** filter bytes */
            filter: Uint8Array;

            /** FilterLoad hash_funcs. */
            hash_funcs: number;

            /** FilterLoad tweak. */
            tweak: number;

            /** FilterLoad flags. */
            flags: ebpf_extractor.message.FilterLoad.BloomFlags;

            /**
             * Creates a new FilterLoad instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FilterLoad instance
             */
            static create(properties: ebpf_extractor.message.FilterLoad.$Shape): ebpf_extractor.message.FilterLoad & ebpf_extractor.message.FilterLoad.$Shape;
            static create(properties?: ebpf_extractor.message.FilterLoad.$Properties): ebpf_extractor.message.FilterLoad;

            /**
             * Encodes the specified FilterLoad message. Does not implicitly {@link ebpf_extractor.message.FilterLoad.verify|verify} messages.
             * @param message FilterLoad message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.FilterLoad.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FilterLoad message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.FilterLoad & ebpf_extractor.message.FilterLoad.$Shape} FilterLoad
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.FilterLoad & ebpf_extractor.message.FilterLoad.$Shape;

            /**
             * Creates a FilterLoad message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FilterLoad
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.FilterLoad;

            /**
             * Creates a plain object from a FilterLoad message. Also converts values to other types if specified.
             * @param message FilterLoad
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.FilterLoad, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FilterLoad to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FilterLoad {

            /** Properties of a FilterLoad. */
            interface $Properties {

                /** filter bytes */
                filter: Uint8Array;

                /** FilterLoad hash_funcs */
                hash_funcs: number;

                /** FilterLoad tweak */
                tweak: number;

                /** FilterLoad flags */
                flags: ebpf_extractor.message.FilterLoad.BloomFlags;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FilterLoad. */
            type $Shape = ebpf_extractor.message.FilterLoad.$Properties;

            /** BIP 37, the same numbers */
            enum BloomFlags {

                /** None value */
                None = 0,

                /** All value */
                All = 1,

                /** PubkeyOnly value */
                PubkeyOnly = 2
            }
        }

        /**
         * Properties of a GetCFCheckpt.
         * @deprecated Use ebpf_extractor.message.GetCFCheckpt.$Properties instead.
         */
        interface IGetCFCheckpt extends ebpf_extractor.message.GetCFCheckpt.$Properties {
        }

        /** Represents a GetCFCheckpt. */
        class GetCFCheckpt {

            /**
             * Constructs a new GetCFCheckpt.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetCFCheckpt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetCFCheckpt filter_type. */
            filter_type: number;

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /**
             * Creates a new GetCFCheckpt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetCFCheckpt instance
             */
            static create(properties: ebpf_extractor.message.GetCFCheckpt.$Shape): ebpf_extractor.message.GetCFCheckpt & ebpf_extractor.message.GetCFCheckpt.$Shape;
            static create(properties?: ebpf_extractor.message.GetCFCheckpt.$Properties): ebpf_extractor.message.GetCFCheckpt;

            /**
             * Encodes the specified GetCFCheckpt message. Does not implicitly {@link ebpf_extractor.message.GetCFCheckpt.verify|verify} messages.
             * @param message GetCFCheckpt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetCFCheckpt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetCFCheckpt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetCFCheckpt & ebpf_extractor.message.GetCFCheckpt.$Shape} GetCFCheckpt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetCFCheckpt & ebpf_extractor.message.GetCFCheckpt.$Shape;

            /**
             * Creates a GetCFCheckpt message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetCFCheckpt
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetCFCheckpt;

            /**
             * Creates a plain object from a GetCFCheckpt message. Also converts values to other types if specified.
             * @param message GetCFCheckpt
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetCFCheckpt, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetCFCheckpt to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetCFCheckpt {

            /** Properties of a GetCFCheckpt. */
            interface $Properties {

                /** GetCFCheckpt filter_type */
                filter_type: number;

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetCFCheckpt. */
            type $Shape = ebpf_extractor.message.GetCFCheckpt.$Properties;
        }

        /**
         * Properties of a CFCheckpt.
         * @deprecated Use ebpf_extractor.message.CFCheckpt.$Properties instead.
         */
        interface ICFCheckpt extends ebpf_extractor.message.CFCheckpt.$Properties {
        }

        /** Represents a CFCheckpt. */
        class CFCheckpt {

            /**
             * Constructs a new CFCheckpt.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.CFCheckpt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CFCheckpt filter_type. */
            filter_type: number;

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /** 32 raw bytes, internal (wire) order each */
            filter_headers: Uint8Array[];

            /**
             * Creates a new CFCheckpt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CFCheckpt instance
             */
            static create(properties: ebpf_extractor.message.CFCheckpt.$Shape): ebpf_extractor.message.CFCheckpt & ebpf_extractor.message.CFCheckpt.$Shape;
            static create(properties?: ebpf_extractor.message.CFCheckpt.$Properties): ebpf_extractor.message.CFCheckpt;

            /**
             * Encodes the specified CFCheckpt message. Does not implicitly {@link ebpf_extractor.message.CFCheckpt.verify|verify} messages.
             * @param message CFCheckpt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.CFCheckpt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CFCheckpt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.CFCheckpt & ebpf_extractor.message.CFCheckpt.$Shape} CFCheckpt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.CFCheckpt & ebpf_extractor.message.CFCheckpt.$Shape;

            /**
             * Creates a CFCheckpt message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CFCheckpt
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.CFCheckpt;

            /**
             * Creates a plain object from a CFCheckpt message. Also converts values to other types if specified.
             * @param message CFCheckpt
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.CFCheckpt, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CFCheckpt to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CFCheckpt {

            /** Properties of a CFCheckpt. */
            interface $Properties {

                /** CFCheckpt filter_type */
                filter_type: number;

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** 32 raw bytes, internal (wire) order each */
                filter_headers?: Uint8Array[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CFCheckpt. */
            type $Shape = ebpf_extractor.message.CFCheckpt.$Properties;
        }

        /**
         * Properties of a GetCFHeaders.
         * @deprecated Use ebpf_extractor.message.GetCFHeaders.$Properties instead.
         */
        interface IGetCFHeaders extends ebpf_extractor.message.GetCFHeaders.$Properties {
        }

        /** Represents a GetCFHeaders. */
        class GetCFHeaders {

            /**
             * Constructs a new GetCFHeaders.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetCFHeaders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetCFHeaders filter_type. */
            filter_type: number;

            /** GetCFHeaders start_height. */
            start_height: number;

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /**
             * Creates a new GetCFHeaders instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetCFHeaders instance
             */
            static create(properties: ebpf_extractor.message.GetCFHeaders.$Shape): ebpf_extractor.message.GetCFHeaders & ebpf_extractor.message.GetCFHeaders.$Shape;
            static create(properties?: ebpf_extractor.message.GetCFHeaders.$Properties): ebpf_extractor.message.GetCFHeaders;

            /**
             * Encodes the specified GetCFHeaders message. Does not implicitly {@link ebpf_extractor.message.GetCFHeaders.verify|verify} messages.
             * @param message GetCFHeaders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetCFHeaders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetCFHeaders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetCFHeaders & ebpf_extractor.message.GetCFHeaders.$Shape} GetCFHeaders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetCFHeaders & ebpf_extractor.message.GetCFHeaders.$Shape;

            /**
             * Creates a GetCFHeaders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetCFHeaders
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetCFHeaders;

            /**
             * Creates a plain object from a GetCFHeaders message. Also converts values to other types if specified.
             * @param message GetCFHeaders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetCFHeaders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetCFHeaders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetCFHeaders {

            /** Properties of a GetCFHeaders. */
            interface $Properties {

                /** GetCFHeaders filter_type */
                filter_type: number;

                /** GetCFHeaders start_height */
                start_height: number;

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetCFHeaders. */
            type $Shape = ebpf_extractor.message.GetCFHeaders.$Properties;
        }

        /**
         * Properties of a CFHeaders.
         * @deprecated Use ebpf_extractor.message.CFHeaders.$Properties instead.
         */
        interface ICFHeaders extends ebpf_extractor.message.CFHeaders.$Properties {
        }

        /** Represents a CFHeaders. */
        class CFHeaders {

            /**
             * Constructs a new CFHeaders.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.CFHeaders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CFHeaders filter_type. */
            filter_type: number;

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /** 32 raw bytes, internal (wire) order */
            previous_filter_header: Uint8Array;

            /** 32 raw bytes, internal (wire) order each */
            filter_hashes: Uint8Array[];

            /**
             * Creates a new CFHeaders instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CFHeaders instance
             */
            static create(properties: ebpf_extractor.message.CFHeaders.$Shape): ebpf_extractor.message.CFHeaders & ebpf_extractor.message.CFHeaders.$Shape;
            static create(properties?: ebpf_extractor.message.CFHeaders.$Properties): ebpf_extractor.message.CFHeaders;

            /**
             * Encodes the specified CFHeaders message. Does not implicitly {@link ebpf_extractor.message.CFHeaders.verify|verify} messages.
             * @param message CFHeaders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.CFHeaders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CFHeaders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.CFHeaders & ebpf_extractor.message.CFHeaders.$Shape} CFHeaders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.CFHeaders & ebpf_extractor.message.CFHeaders.$Shape;

            /**
             * Creates a CFHeaders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CFHeaders
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.CFHeaders;

            /**
             * Creates a plain object from a CFHeaders message. Also converts values to other types if specified.
             * @param message CFHeaders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.CFHeaders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CFHeaders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CFHeaders {

            /** Properties of a CFHeaders. */
            interface $Properties {

                /** CFHeaders filter_type */
                filter_type: number;

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** 32 raw bytes, internal (wire) order */
                previous_filter_header: Uint8Array;

                /** 32 raw bytes, internal (wire) order each */
                filter_hashes?: Uint8Array[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CFHeaders. */
            type $Shape = ebpf_extractor.message.CFHeaders.$Properties;
        }

        /**
         * Properties of a GetCFilter.
         * @deprecated Use ebpf_extractor.message.GetCFilter.$Properties instead.
         */
        interface IGetCFilter extends ebpf_extractor.message.GetCFilter.$Properties {
        }

        /** Represents a GetCFilter. */
        class GetCFilter {

            /**
             * Constructs a new GetCFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.GetCFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BIP157 filter type byte (0 = basic), widened */
            filter_type: number;

            /** GetCFilter start_height. */
            start_height: number;

            /** 32 raw bytes, internal (wire) order */
            stop_hash: Uint8Array;

            /**
             * Creates a new GetCFilter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetCFilter instance
             */
            static create(properties: ebpf_extractor.message.GetCFilter.$Shape): ebpf_extractor.message.GetCFilter & ebpf_extractor.message.GetCFilter.$Shape;
            static create(properties?: ebpf_extractor.message.GetCFilter.$Properties): ebpf_extractor.message.GetCFilter;

            /**
             * Encodes the specified GetCFilter message. Does not implicitly {@link ebpf_extractor.message.GetCFilter.verify|verify} messages.
             * @param message GetCFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.GetCFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetCFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.GetCFilter & ebpf_extractor.message.GetCFilter.$Shape} GetCFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.GetCFilter & ebpf_extractor.message.GetCFilter.$Shape;

            /**
             * Creates a GetCFilter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetCFilter
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.GetCFilter;

            /**
             * Creates a plain object from a GetCFilter message. Also converts values to other types if specified.
             * @param message GetCFilter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.GetCFilter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetCFilter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetCFilter {

            /** Properties of a GetCFilter. */
            interface $Properties {

                /** BIP157 filter type byte (0 = basic), widened */
                filter_type: number;

                /** GetCFilter start_height */
                start_height: number;

                /** 32 raw bytes, internal (wire) order */
                stop_hash: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetCFilter. */
            type $Shape = ebpf_extractor.message.GetCFilter.$Properties;
        }

        /**
         * Properties of a CFilter.
         * @deprecated Use ebpf_extractor.message.CFilter.$Properties instead.
         */
        interface ICFilter extends ebpf_extractor.message.CFilter.$Properties {
        }

        /** Represents a CFilter. */
        class CFilter {

            /**
             * Constructs a new CFilter.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.CFilter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CFilter filter_type. */
            filter_type: number;

            /** 32 raw bytes, internal (wire) order */
            block_hash: Uint8Array;

            /** GCS bytes */
            filter: Uint8Array;

            /**
             * Creates a new CFilter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CFilter instance
             */
            static create(properties: ebpf_extractor.message.CFilter.$Shape): ebpf_extractor.message.CFilter & ebpf_extractor.message.CFilter.$Shape;
            static create(properties?: ebpf_extractor.message.CFilter.$Properties): ebpf_extractor.message.CFilter;

            /**
             * Encodes the specified CFilter message. Does not implicitly {@link ebpf_extractor.message.CFilter.verify|verify} messages.
             * @param message CFilter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.CFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CFilter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.CFilter & ebpf_extractor.message.CFilter.$Shape} CFilter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.CFilter & ebpf_extractor.message.CFilter.$Shape;

            /**
             * Creates a CFilter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CFilter
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.CFilter;

            /**
             * Creates a plain object from a CFilter message. Also converts values to other types if specified.
             * @param message CFilter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.CFilter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CFilter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CFilter {

            /** Properties of a CFilter. */
            interface $Properties {

                /** CFilter filter_type */
                filter_type: number;

                /** 32 raw bytes, internal (wire) order */
                block_hash: Uint8Array;

                /** GCS bytes */
                filter: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CFilter. */
            type $Shape = ebpf_extractor.message.CFilter.$Properties;
        }

        /**
         * Properties of a MerkleBlock.
         * @deprecated Use ebpf_extractor.message.MerkleBlock.$Properties instead.
         */
        interface IMerkleBlock extends ebpf_extractor.message.MerkleBlock.$Properties {
        }

        /** Represents a MerkleBlock. */
        class MerkleBlock {

            /**
             * Constructs a new MerkleBlock.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.MerkleBlock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MerkleBlock header. */
            header: bitcoin_primitives.BlockHeader;

            /** MerkleBlock num_transactions. */
            num_transactions: number;

            /** partial-tree flag bits, unpacked (proto2 repeated scalars are not packed) */
            bits: boolean[];

            /** 32 raw bytes, internal (wire) order each */
            hashes: Uint8Array[];

            /**
             * Creates a new MerkleBlock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MerkleBlock instance
             */
            static create(properties: ebpf_extractor.message.MerkleBlock.$Shape): ebpf_extractor.message.MerkleBlock & ebpf_extractor.message.MerkleBlock.$Shape;
            static create(properties?: ebpf_extractor.message.MerkleBlock.$Properties): ebpf_extractor.message.MerkleBlock;

            /**
             * Encodes the specified MerkleBlock message. Does not implicitly {@link ebpf_extractor.message.MerkleBlock.verify|verify} messages.
             * @param message MerkleBlock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.MerkleBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MerkleBlock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.MerkleBlock & ebpf_extractor.message.MerkleBlock.$Shape} MerkleBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.MerkleBlock & ebpf_extractor.message.MerkleBlock.$Shape;

            /**
             * Creates a MerkleBlock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MerkleBlock
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.MerkleBlock;

            /**
             * Creates a plain object from a MerkleBlock message. Also converts values to other types if specified.
             * @param message MerkleBlock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.MerkleBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MerkleBlock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MerkleBlock {

            /** Properties of a MerkleBlock. */
            interface $Properties {

                /** MerkleBlock header */
                header: bitcoin_primitives.BlockHeader.$Properties;

                /** MerkleBlock num_transactions */
                num_transactions: number;

                /** partial-tree flag bits, unpacked (proto2 repeated scalars are not packed) */
                bits?: boolean[];

                /** 32 raw bytes, internal (wire) order each */
                hashes?: Uint8Array[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MerkleBlock. */
            type $Shape = ebpf_extractor.message.MerkleBlock.$Properties;
        }

        /**
         * Properties of an Unknown.
         * @deprecated Use ebpf_extractor.message.Unknown.$Properties instead.
         */
        interface IUnknown extends ebpf_extractor.message.Unknown.$Properties {
        }

        /** Represents an Unknown. */
        class Unknown {

            /**
             * Constructs a new Unknown.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.message.Unknown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Unknown command. */
            command: string;

            /** whole payload */
            payload: Uint8Array;

            /**
             * Creates a new Unknown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Unknown instance
             */
            static create(properties: ebpf_extractor.message.Unknown.$Shape): ebpf_extractor.message.Unknown & ebpf_extractor.message.Unknown.$Shape;
            static create(properties?: ebpf_extractor.message.Unknown.$Properties): ebpf_extractor.message.Unknown;

            /**
             * Encodes the specified Unknown message. Does not implicitly {@link ebpf_extractor.message.Unknown.verify|verify} messages.
             * @param message Unknown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.message.Unknown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Unknown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.message.Unknown & ebpf_extractor.message.Unknown.$Shape} Unknown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.message.Unknown & ebpf_extractor.message.Unknown.$Shape;

            /**
             * Creates an Unknown message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Unknown
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.message.Unknown;

            /**
             * Creates a plain object from an Unknown message. Also converts values to other types if specified.
             * @param message Unknown
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.message.Unknown, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Unknown to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Unknown {

            /** Properties of an Unknown. */
            interface $Properties {

                /** Unknown command */
                command: string;

                /** whole payload */
                payload: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Unknown. */
            type $Shape = ebpf_extractor.message.Unknown.$Properties;
        }
    }

    /** Namespace validation. */
    namespace validation {

        /**
         * Properties of a ValidationEvent.
         * @deprecated Use ebpf_extractor.validation.ValidationEvent.$Properties instead.
         */
        interface IValidationEvent extends ebpf_extractor.validation.ValidationEvent.$Properties {
        }

        /** Represents a ValidationEvent. */
        class ValidationEvent {

            /**
             * Constructs a new ValidationEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.validation.ValidationEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ValidationEvent block_connected. */
            block_connected: (ebpf_extractor.validation.BlockConnected|null);

            /** ValidationEvent event. */
            event?: "block_connected";

            /**
             * Creates a new ValidationEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ValidationEvent instance
             */
            static create(properties: ebpf_extractor.validation.ValidationEvent.$Shape): ebpf_extractor.validation.ValidationEvent & ebpf_extractor.validation.ValidationEvent.$Shape;
            static create(properties?: ebpf_extractor.validation.ValidationEvent.$Properties): ebpf_extractor.validation.ValidationEvent;

            /**
             * Encodes the specified ValidationEvent message. Does not implicitly {@link ebpf_extractor.validation.ValidationEvent.verify|verify} messages.
             * @param message ValidationEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.validation.ValidationEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ValidationEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.validation.ValidationEvent & ebpf_extractor.validation.ValidationEvent.$Shape} ValidationEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.validation.ValidationEvent & ebpf_extractor.validation.ValidationEvent.$Shape;

            /**
             * Creates a ValidationEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ValidationEvent
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.validation.ValidationEvent;

            /**
             * Creates a plain object from a ValidationEvent message. Also converts values to other types if specified.
             * @param message ValidationEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.validation.ValidationEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ValidationEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ValidationEvent {

            /** Properties of a ValidationEvent. */
            interface $Properties {

                /** ValidationEvent block_connected */
                block_connected?: (ebpf_extractor.validation.BlockConnected.$Properties|null);

                /** ValidationEvent event */
                event?: "block_connected";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ValidationEvent. */
            type $Shape = {
              block_connected?: ebpf_extractor.validation.BlockConnected.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; block_connected?: null }|{ event?: "block_connected"; block_connected: ebpf_extractor.validation.BlockConnected.$Shape })
            );
        }

        /**
         * Properties of a BlockConnected.
         * @deprecated Use ebpf_extractor.validation.BlockConnected.$Properties instead.
         */
        interface IBlockConnected extends ebpf_extractor.validation.BlockConnected.$Properties {
        }

        /** Represents a BlockConnected. */
        class BlockConnected {

            /**
             * Constructs a new BlockConnected.
             * @param [properties] Properties to set
             */
            constructor(properties?: ebpf_extractor.validation.BlockConnected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** 32 raw bytes, internal (wire) order */
            hash: Uint8Array;

            /** BlockConnected height. */
            height: number;

            /** BlockConnected transactions. */
            transactions: (number|Long);

            /** BlockConnected inputs. */
            inputs: number;

            /** the node passes its weighted sigop cost */
            sigops: (number|Long);

            /** nanoseconds */
            connection_time: (number|Long);

            /**
             * Creates a new BlockConnected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BlockConnected instance
             */
            static create(properties: ebpf_extractor.validation.BlockConnected.$Shape): ebpf_extractor.validation.BlockConnected & ebpf_extractor.validation.BlockConnected.$Shape;
            static create(properties?: ebpf_extractor.validation.BlockConnected.$Properties): ebpf_extractor.validation.BlockConnected;

            /**
             * Encodes the specified BlockConnected message. Does not implicitly {@link ebpf_extractor.validation.BlockConnected.verify|verify} messages.
             * @param message BlockConnected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: ebpf_extractor.validation.BlockConnected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockConnected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {ebpf_extractor.validation.BlockConnected & ebpf_extractor.validation.BlockConnected.$Shape} BlockConnected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ebpf_extractor.validation.BlockConnected & ebpf_extractor.validation.BlockConnected.$Shape;

            /**
             * Creates a BlockConnected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlockConnected
             */
            static fromObject(object: { [k: string]: any }): ebpf_extractor.validation.BlockConnected;

            /**
             * Creates a plain object from a BlockConnected message. Also converts values to other types if specified.
             * @param message BlockConnected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: ebpf_extractor.validation.BlockConnected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlockConnected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlockConnected {

            /** Properties of a BlockConnected. */
            interface $Properties {

                /** 32 raw bytes, internal (wire) order */
                hash: Uint8Array;

                /** BlockConnected height */
                height: number;

                /** BlockConnected transactions */
                transactions: (number|Long);

                /** BlockConnected inputs */
                inputs: number;

                /** the node passes its weighted sigop cost */
                sigops: (number|Long);

                /** nanoseconds */
                connection_time: (number|Long);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockConnected. */
            type $Shape = ebpf_extractor.validation.BlockConnected.$Properties;
        }
    }
}

/** Namespace bitcoin_primitives. */
export namespace bitcoin_primitives {

    /** What connects two nodes, as the node names it (Bitcoin Core: ConnectionTypeAsString). */
    enum ConnType {

        /** Unknown value */
        Unknown = 0,

        /** Inbound value */
        Inbound = 1,

        /** OutboundFullRelay value */
        OutboundFullRelay = 2,

        /** BlockRelayOnly value */
        BlockRelayOnly = 3,

        /** Feeler value */
        Feeler = 4,

        /** ours: upstream maps it to Unknown; its readers keep the raw number */
        Manual = 5,

        /** ours, as above */
        AddrFetch = 6
    }

    /**
     * Properties of a Transaction.
     * @deprecated Use bitcoin_primitives.Transaction.$Properties instead.
     */
    interface ITransaction extends bitcoin_primitives.Transaction.$Properties {
    }

    /** Represents a Transaction. */
    class Transaction {

        /**
         * Constructs a new Transaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.Transaction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** 32 raw bytes, internal (wire) order */
        txid: Uint8Array;

        /** 32 raw bytes, internal (wire) order */
        wtxid: Uint8Array;

        /** consensus serialization with witness; always set by the tracepoint decoder */
        raw: (Uint8Array|null);

        /**
         * Creates a new Transaction instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Transaction instance
         */
        static create(properties: bitcoin_primitives.Transaction.$Shape): bitcoin_primitives.Transaction & bitcoin_primitives.Transaction.$Shape;
        static create(properties?: bitcoin_primitives.Transaction.$Properties): bitcoin_primitives.Transaction;

        /**
         * Encodes the specified Transaction message. Does not implicitly {@link bitcoin_primitives.Transaction.verify|verify} messages.
         * @param message Transaction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.Transaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Transaction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.Transaction & bitcoin_primitives.Transaction.$Shape} Transaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.Transaction & bitcoin_primitives.Transaction.$Shape;

        /**
         * Creates a Transaction message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Transaction
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.Transaction;

        /**
         * Creates a plain object from a Transaction message. Also converts values to other types if specified.
         * @param message Transaction
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.Transaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Transaction to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Transaction {

        /** Properties of a Transaction. */
        interface $Properties {

            /** 32 raw bytes, internal (wire) order */
            txid: Uint8Array;

            /** 32 raw bytes, internal (wire) order */
            wtxid: Uint8Array;

            /** consensus serialization with witness; always set by the tracepoint decoder */
            raw?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Transaction. */
        type $Shape = bitcoin_primitives.Transaction.$Properties;
    }

    /**
     * Properties of a BlockHeader.
     * @deprecated Use bitcoin_primitives.BlockHeader.$Properties instead.
     */
    interface IBlockHeader extends bitcoin_primitives.BlockHeader.$Properties {
    }

    /** Represents a BlockHeader. */
    class BlockHeader {

        /**
         * Constructs a new BlockHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.BlockHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** zig-zag coded */
        version: number;

        /** 32 raw bytes, internal (wire) order */
        prev_blockhash: Uint8Array;

        /** 32 raw bytes, internal (wire) order */
        merkle_root: Uint8Array;

        /** header time, epoch seconds */
        time: number;

        /** compact target as u32 */
        bits: number;

        /** BlockHeader nonce. */
        nonce: number;

        /** 32 raw bytes, internal (wire) order; computed by the publisher */
        hash: Uint8Array;

        /**
         * Creates a new BlockHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BlockHeader instance
         */
        static create(properties: bitcoin_primitives.BlockHeader.$Shape): bitcoin_primitives.BlockHeader & bitcoin_primitives.BlockHeader.$Shape;
        static create(properties?: bitcoin_primitives.BlockHeader.$Properties): bitcoin_primitives.BlockHeader;

        /**
         * Encodes the specified BlockHeader message. Does not implicitly {@link bitcoin_primitives.BlockHeader.verify|verify} messages.
         * @param message BlockHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.BlockHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlockHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.BlockHeader & bitcoin_primitives.BlockHeader.$Shape} BlockHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.BlockHeader & bitcoin_primitives.BlockHeader.$Shape;

        /**
         * Creates a BlockHeader message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BlockHeader
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.BlockHeader;

        /**
         * Creates a plain object from a BlockHeader message. Also converts values to other types if specified.
         * @param message BlockHeader
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.BlockHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BlockHeader to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BlockHeader {

        /** Properties of a BlockHeader. */
        interface $Properties {

            /** zig-zag coded */
            version: number;

            /** 32 raw bytes, internal (wire) order */
            prev_blockhash: Uint8Array;

            /** 32 raw bytes, internal (wire) order */
            merkle_root: Uint8Array;

            /** header time, epoch seconds */
            time: number;

            /** compact target as u32 */
            bits: number;

            /** BlockHeader nonce */
            nonce: number;

            /** 32 raw bytes, internal (wire) order; computed by the publisher */
            hash: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlockHeader. */
        type $Shape = bitcoin_primitives.BlockHeader.$Properties;
    }

    /**
     * Properties of an Address.
     * @deprecated Use bitcoin_primitives.Address.$Properties instead.
     */
    interface IAddress extends bitcoin_primitives.Address.$Properties {
    }

    /** Represents an Address. */
    class Address {

        /**
         * Constructs a new Address.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.Address.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** epoch seconds as sent in addr/addrv2; 0 inside version */
        timestamp: number;

        /** dotted quad */
        ipv4: (string|null);

        /** RFC 5952 text, no brackets */
        ipv6: (string|null);

        /** 16 base32 chars + .onion */
        torv2: (string|null);

        /**
         * the full v3 name, 56 base32 chars (key, checksum, version) + .onion; upstream writes the
         * 52 chars of the key alone
         */
        torv3: (string|null);

        /** 52 base32 chars + .b32.i2p */
        i2p: (string|null);

        /** IPv6 text (fc00::/8) */
        cjdns: (string|null);

        /** BIP155 network id not known to the decoder */
        unknown: (bitcoin_primitives.UnknownAddress|null);

        /** 64-bit service flags */
        services: (number|Long);

        /** 16-bit value */
        port: number;

        /** Address address. */
        address?: ("ipv4"|"ipv6"|"torv2"|"torv3"|"i2p"|"cjdns"|"unknown");

        /**
         * Creates a new Address instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Address instance
         */
        static create(properties: bitcoin_primitives.Address.$Shape): bitcoin_primitives.Address & bitcoin_primitives.Address.$Shape;
        static create(properties?: bitcoin_primitives.Address.$Properties): bitcoin_primitives.Address;

        /**
         * Encodes the specified Address message. Does not implicitly {@link bitcoin_primitives.Address.verify|verify} messages.
         * @param message Address message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Address message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.Address & bitcoin_primitives.Address.$Shape} Address
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.Address & bitcoin_primitives.Address.$Shape;

        /**
         * Creates an Address message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Address
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.Address;

        /**
         * Creates a plain object from an Address message. Also converts values to other types if specified.
         * @param message Address
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.Address, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Address to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Address {

        /** Properties of an Address. */
        interface $Properties {

            /** epoch seconds as sent in addr/addrv2; 0 inside version */
            timestamp: number;

            /** dotted quad */
            ipv4?: (string|null);

            /** RFC 5952 text, no brackets */
            ipv6?: (string|null);

            /** 16 base32 chars + .onion */
            torv2?: (string|null);

            /**
             * the full v3 name, 56 base32 chars (key, checksum, version) + .onion; upstream writes the
             * 52 chars of the key alone
             */
            torv3?: (string|null);

            /** 52 base32 chars + .b32.i2p */
            i2p?: (string|null);

            /** IPv6 text (fc00::/8) */
            cjdns?: (string|null);

            /** BIP155 network id not known to the decoder */
            unknown?: (bitcoin_primitives.UnknownAddress.$Properties|null);

            /** 64-bit service flags */
            services: (number|Long);

            /** 16-bit value */
            port: number;

            /** Address address */
            address?: ("ipv4"|"ipv6"|"torv2"|"torv3"|"i2p"|"cjdns"|"unknown");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Address. */
        type $Shape = {
          timestamp: number;
          ipv4?: string|null;
          ipv6?: string|null;
          torv2?: string|null;
          torv3?: string|null;
          i2p?: string|null;
          cjdns?: string|null;
          unknown?: bitcoin_primitives.UnknownAddress.$Shape|null;
          services: number|Long;
          port: number;
          $unknowns?: Uint8Array[];
        } & (
          ({ address?: undefined; ipv4?: null; ipv6?: null; torv2?: null; torv3?: null; i2p?: null; cjdns?: null; unknown?: null }|{ address?: "ipv4"; ipv4: string; ipv6?: null; torv2?: null; torv3?: null; i2p?: null; cjdns?: null; unknown?: null }|{ address?: "ipv6"; ipv4?: null; ipv6: string; torv2?: null; torv3?: null; i2p?: null; cjdns?: null; unknown?: null }|{ address?: "torv2"; ipv4?: null; ipv6?: null; torv2: string; torv3?: null; i2p?: null; cjdns?: null; unknown?: null }|{ address?: "torv3"; ipv4?: null; ipv6?: null; torv2?: null; torv3: string; i2p?: null; cjdns?: null; unknown?: null }|{ address?: "i2p"; ipv4?: null; ipv6?: null; torv2?: null; torv3?: null; i2p: string; cjdns?: null; unknown?: null }|{ address?: "cjdns"; ipv4?: null; ipv6?: null; torv2?: null; torv3?: null; i2p?: null; cjdns: string; unknown?: null }|{ address?: "unknown"; ipv4?: null; ipv6?: null; torv2?: null; torv3?: null; i2p?: null; cjdns?: null; unknown: bitcoin_primitives.UnknownAddress.$Shape })
        );
    }

    /**
     * Properties of an UnknownAddress.
     * @deprecated Use bitcoin_primitives.UnknownAddress.$Properties instead.
     */
    interface IUnknownAddress extends bitcoin_primitives.UnknownAddress.$Properties {
    }

    /** Represents an UnknownAddress. */
    class UnknownAddress {

        /**
         * Constructs a new UnknownAddress.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.UnknownAddress.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BIP155 network id byte */
        id: number;

        /** address bytes as sent (0..512) */
        address: Uint8Array;

        /**
         * Creates a new UnknownAddress instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UnknownAddress instance
         */
        static create(properties: bitcoin_primitives.UnknownAddress.$Shape): bitcoin_primitives.UnknownAddress & bitcoin_primitives.UnknownAddress.$Shape;
        static create(properties?: bitcoin_primitives.UnknownAddress.$Properties): bitcoin_primitives.UnknownAddress;

        /**
         * Encodes the specified UnknownAddress message. Does not implicitly {@link bitcoin_primitives.UnknownAddress.verify|verify} messages.
         * @param message UnknownAddress message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.UnknownAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnknownAddress message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.UnknownAddress & bitcoin_primitives.UnknownAddress.$Shape} UnknownAddress
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.UnknownAddress & bitcoin_primitives.UnknownAddress.$Shape;

        /**
         * Creates an UnknownAddress message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UnknownAddress
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.UnknownAddress;

        /**
         * Creates a plain object from an UnknownAddress message. Also converts values to other types if specified.
         * @param message UnknownAddress
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.UnknownAddress, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UnknownAddress to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UnknownAddress {

        /** Properties of an UnknownAddress. */
        interface $Properties {

            /** BIP155 network id byte */
            id: number;

            /** address bytes as sent (0..512) */
            address: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnknownAddress. */
        type $Shape = bitcoin_primitives.UnknownAddress.$Properties;
    }

    /**
     * Properties of an InventoryItem.
     * @deprecated Use bitcoin_primitives.InventoryItem.$Properties instead.
     */
    interface IInventoryItem extends bitcoin_primitives.InventoryItem.$Properties {
    }

    /** Represents an InventoryItem. */
    class InventoryItem {

        /**
         * Constructs a new InventoryItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.InventoryItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MSG_TX (1), txid */
        transaction: (Uint8Array|null);

        /** MSG_BLOCK (2) */
        block: (Uint8Array|null);

        /** MSG_WTX (5), wtxid */
        wtx: (Uint8Array|null);

        /** MSG_WITNESS_TX (0x40000001), carries a txid */
        witness_transaction: (Uint8Array|null);

        /** MSG_WITNESS_BLOCK (0x40000002) */
        witness_block: (Uint8Array|null);

        /** MSG_CMPCT_BLOCK (4) */
        compact_block: (Uint8Array|null);

        /** any other type number (MSG_FILTERED_BLOCK = 3 lands here) */
        unknown: (bitcoin_primitives.UnknownItem|null);

        /** type 0; value always true; no hash kept. Number 15 */
        error: (boolean|null);

        /** InventoryItem item. */
        item?: ("transaction"|"block"|"wtx"|"witness_transaction"|"witness_block"|"compact_block"|"unknown"|"error");

        /**
         * Creates a new InventoryItem instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InventoryItem instance
         */
        static create(properties: bitcoin_primitives.InventoryItem.$Shape): bitcoin_primitives.InventoryItem & bitcoin_primitives.InventoryItem.$Shape;
        static create(properties?: bitcoin_primitives.InventoryItem.$Properties): bitcoin_primitives.InventoryItem;

        /**
         * Encodes the specified InventoryItem message. Does not implicitly {@link bitcoin_primitives.InventoryItem.verify|verify} messages.
         * @param message InventoryItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.InventoryItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InventoryItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.InventoryItem & bitcoin_primitives.InventoryItem.$Shape} InventoryItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.InventoryItem & bitcoin_primitives.InventoryItem.$Shape;

        /**
         * Creates an InventoryItem message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns InventoryItem
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.InventoryItem;

        /**
         * Creates a plain object from an InventoryItem message. Also converts values to other types if specified.
         * @param message InventoryItem
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.InventoryItem, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this InventoryItem to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace InventoryItem {

        /** Properties of an InventoryItem. */
        interface $Properties {

            /** MSG_TX (1), txid */
            transaction?: (Uint8Array|null);

            /** MSG_BLOCK (2) */
            block?: (Uint8Array|null);

            /** MSG_WTX (5), wtxid */
            wtx?: (Uint8Array|null);

            /** MSG_WITNESS_TX (0x40000001), carries a txid */
            witness_transaction?: (Uint8Array|null);

            /** MSG_WITNESS_BLOCK (0x40000002) */
            witness_block?: (Uint8Array|null);

            /** MSG_CMPCT_BLOCK (4) */
            compact_block?: (Uint8Array|null);

            /** any other type number (MSG_FILTERED_BLOCK = 3 lands here) */
            unknown?: (bitcoin_primitives.UnknownItem.$Properties|null);

            /** type 0; value always true; no hash kept. Number 15 */
            error?: (boolean|null);

            /** InventoryItem item */
            item?: ("transaction"|"block"|"wtx"|"witness_transaction"|"witness_block"|"compact_block"|"unknown"|"error");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an InventoryItem. */
        type $Shape = {
          transaction?: Uint8Array|null;
          block?: Uint8Array|null;
          wtx?: Uint8Array|null;
          witness_transaction?: Uint8Array|null;
          witness_block?: Uint8Array|null;
          compact_block?: Uint8Array|null;
          unknown?: bitcoin_primitives.UnknownItem.$Shape|null;
          error?: boolean|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ item?: undefined; transaction?: null; block?: null; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown?: null; error?: null }|{ item?: "transaction"; transaction: Uint8Array; block?: null; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown?: null; error?: null }|{ item?: "block"; transaction?: null; block: Uint8Array; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown?: null; error?: null }|{ item?: "wtx"; transaction?: null; block?: null; wtx: Uint8Array; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown?: null; error?: null }|{ item?: "witness_transaction"; transaction?: null; block?: null; wtx?: null; witness_transaction: Uint8Array; witness_block?: null; compact_block?: null; unknown?: null; error?: null }|{ item?: "witness_block"; transaction?: null; block?: null; wtx?: null; witness_transaction?: null; witness_block: Uint8Array; compact_block?: null; unknown?: null; error?: null }|{ item?: "compact_block"; transaction?: null; block?: null; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block: Uint8Array; unknown?: null; error?: null }|{ item?: "unknown"; transaction?: null; block?: null; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown: bitcoin_primitives.UnknownItem.$Shape; error?: null }|{ item?: "error"; transaction?: null; block?: null; wtx?: null; witness_transaction?: null; witness_block?: null; compact_block?: null; unknown?: null; error: boolean })
        );
    }

    /**
     * Properties of an UnknownItem.
     * @deprecated Use bitcoin_primitives.UnknownItem.$Properties instead.
     */
    interface IUnknownItem extends bitcoin_primitives.UnknownItem.$Properties {
    }

    /** Represents an UnknownItem. */
    class UnknownItem {

        /**
         * Constructs a new UnknownItem.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.UnknownItem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** type number as sent */
        inv_type: number;

        /** 32 raw bytes, internal (wire) order */
        hash: Uint8Array;

        /**
         * Creates a new UnknownItem instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UnknownItem instance
         */
        static create(properties: bitcoin_primitives.UnknownItem.$Shape): bitcoin_primitives.UnknownItem & bitcoin_primitives.UnknownItem.$Shape;
        static create(properties?: bitcoin_primitives.UnknownItem.$Properties): bitcoin_primitives.UnknownItem;

        /**
         * Encodes the specified UnknownItem message. Does not implicitly {@link bitcoin_primitives.UnknownItem.verify|verify} messages.
         * @param message UnknownItem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.UnknownItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnknownItem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.UnknownItem & bitcoin_primitives.UnknownItem.$Shape} UnknownItem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.UnknownItem & bitcoin_primitives.UnknownItem.$Shape;

        /**
         * Creates an UnknownItem message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UnknownItem
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.UnknownItem;

        /**
         * Creates a plain object from an UnknownItem message. Also converts values to other types if specified.
         * @param message UnknownItem
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.UnknownItem, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UnknownItem to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UnknownItem {

        /** Properties of an UnknownItem. */
        interface $Properties {

            /** type number as sent */
            inv_type: number;

            /** 32 raw bytes, internal (wire) order */
            hash: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnknownItem. */
        type $Shape = bitcoin_primitives.UnknownItem.$Properties;
    }

    /**
     * Properties of a PrefilledTransaction.
     * @deprecated Use bitcoin_primitives.PrefilledTransaction.$Properties instead.
     */
    interface IPrefilledTransaction extends bitcoin_primitives.PrefilledTransaction.$Properties {
    }

    /** Represents a PrefilledTransaction. */
    class PrefilledTransaction {

        /**
         * Constructs a new PrefilledTransaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: bitcoin_primitives.PrefilledTransaction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BIP152 differential index, as on the wire */
        diff_index: number;

        /** PrefilledTransaction tx. */
        tx: bitcoin_primitives.Transaction;

        /**
         * Creates a new PrefilledTransaction instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PrefilledTransaction instance
         */
        static create(properties: bitcoin_primitives.PrefilledTransaction.$Shape): bitcoin_primitives.PrefilledTransaction & bitcoin_primitives.PrefilledTransaction.$Shape;
        static create(properties?: bitcoin_primitives.PrefilledTransaction.$Properties): bitcoin_primitives.PrefilledTransaction;

        /**
         * Encodes the specified PrefilledTransaction message. Does not implicitly {@link bitcoin_primitives.PrefilledTransaction.verify|verify} messages.
         * @param message PrefilledTransaction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: bitcoin_primitives.PrefilledTransaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PrefilledTransaction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {bitcoin_primitives.PrefilledTransaction & bitcoin_primitives.PrefilledTransaction.$Shape} PrefilledTransaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): bitcoin_primitives.PrefilledTransaction & bitcoin_primitives.PrefilledTransaction.$Shape;

        /**
         * Creates a PrefilledTransaction message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PrefilledTransaction
         */
        static fromObject(object: { [k: string]: any }): bitcoin_primitives.PrefilledTransaction;

        /**
         * Creates a plain object from a PrefilledTransaction message. Also converts values to other types if specified.
         * @param message PrefilledTransaction
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: bitcoin_primitives.PrefilledTransaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PrefilledTransaction to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PrefilledTransaction {

        /** Properties of a PrefilledTransaction. */
        interface $Properties {

            /** BIP152 differential index, as on the wire */
            diff_index: number;

            /** PrefilledTransaction tx */
            tx: bitcoin_primitives.Transaction.$Properties;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PrefilledTransaction. */
        type $Shape = bitcoin_primitives.PrefilledTransaction.$Properties;
    }
}

/** Namespace ipc_extractor. */
export namespace ipc_extractor {

    /**
     * Properties of an ipc.
     * @deprecated Use ipc_extractor.ipc.$Properties instead.
     */
    interface Iipc extends ipc_extractor.ipc.$Properties {
    }

    /** Represents an ipc. */
    class ipc {

        /**
         * Constructs a new ipc.
         * @param [properties] Properties to set
         */
        constructor(properties?: ipc_extractor.ipc.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ipc block_tip. */
        block_tip: (ipc_extractor.BlockTip|null);

        /** ipc ipc_event. */
        ipc_event?: "block_tip";

        /**
         * Creates a new ipc instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ipc instance
         */
        static create(properties: ipc_extractor.ipc.$Shape): ipc_extractor.ipc & ipc_extractor.ipc.$Shape;
        static create(properties?: ipc_extractor.ipc.$Properties): ipc_extractor.ipc;

        /**
         * Encodes the specified ipc message. Does not implicitly {@link ipc_extractor.ipc.verify|verify} messages.
         * @param message ipc message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ipc_extractor.ipc.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ipc message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ipc_extractor.ipc & ipc_extractor.ipc.$Shape} ipc
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ipc_extractor.ipc & ipc_extractor.ipc.$Shape;

        /**
         * Creates an ipc message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ipc
         */
        static fromObject(object: { [k: string]: any }): ipc_extractor.ipc;

        /**
         * Creates a plain object from an ipc message. Also converts values to other types if specified.
         * @param message ipc
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: ipc_extractor.ipc, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ipc to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ipc {

        /** Properties of an ipc. */
        interface $Properties {

            /** ipc block_tip */
            block_tip?: (ipc_extractor.BlockTip.$Properties|null);

            /** ipc ipc_event */
            ipc_event?: "block_tip";

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an ipc. */
        type $Shape = {
          block_tip?: ipc_extractor.BlockTip.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ ipc_event?: undefined; block_tip?: null }|{ ipc_event?: "block_tip"; block_tip: ipc_extractor.BlockTip.$Shape })
        );
    }

    /**
     * Properties of a BlockTip.
     * @deprecated Use ipc_extractor.BlockTip.$Properties instead.
     */
    interface IBlockTip extends ipc_extractor.BlockTip.$Properties {
    }

    /** Represents a BlockTip. */
    class BlockTip {

        /**
         * Constructs a new BlockTip.
         * @param [properties] Properties to set
         */
        constructor(properties?: ipc_extractor.BlockTip.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BlockTip height. */
        height: number;

        /** 32 raw bytes, internal (wire) order */
        hash: Uint8Array;

        /**
         * Creates a new BlockTip instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BlockTip instance
         */
        static create(properties: ipc_extractor.BlockTip.$Shape): ipc_extractor.BlockTip & ipc_extractor.BlockTip.$Shape;
        static create(properties?: ipc_extractor.BlockTip.$Properties): ipc_extractor.BlockTip;

        /**
         * Encodes the specified BlockTip message. Does not implicitly {@link ipc_extractor.BlockTip.verify|verify} messages.
         * @param message BlockTip message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ipc_extractor.BlockTip.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlockTip message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ipc_extractor.BlockTip & ipc_extractor.BlockTip.$Shape} BlockTip
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ipc_extractor.BlockTip & ipc_extractor.BlockTip.$Shape;

        /**
         * Creates a BlockTip message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BlockTip
         */
        static fromObject(object: { [k: string]: any }): ipc_extractor.BlockTip;

        /**
         * Creates a plain object from a BlockTip message. Also converts values to other types if specified.
         * @param message BlockTip
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: ipc_extractor.BlockTip, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BlockTip to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BlockTip {

        /** Properties of a BlockTip. */
        interface $Properties {

            /** BlockTip height */
            height: number;

            /** 32 raw bytes, internal (wire) order */
            hash: Uint8Array;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlockTip. */
        type $Shape = ipc_extractor.BlockTip.$Properties;
    }
}

/** Namespace log_extractor. */
export namespace log_extractor {

    /** The debug categories of the node. */
    enum LogDebugCategory {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** ADDRMAN value */
        ADDRMAN = 1,

        /** BENCH value */
        BENCH = 2,

        /** BLOCKSTORAGE value */
        BLOCKSTORAGE = 3,

        /** CMPCTBLOCK value */
        CMPCTBLOCK = 4,

        /** COINDB value */
        COINDB = 5,

        /** ESTIMATEFEE value */
        ESTIMATEFEE = 6,

        /** HTTP value */
        HTTP = 7,

        /** I2P value */
        I2P = 8,

        /** IPC value */
        IPC = 9,

        /** LEVELDB value */
        LEVELDB = 10,

        /** LIBEVENT value */
        LIBEVENT = 11,

        /** MEMPOOL value */
        MEMPOOL = 12,

        /** MEMPOOLREJ value */
        MEMPOOLREJ = 13,

        /** NET value */
        NET = 14,

        /** PROXY value */
        PROXY = 15,

        /** PRUNE value */
        PRUNE = 16,

        /** QT value */
        QT = 17,

        /** RAND value */
        RAND = 18,

        /** REINDEX value */
        REINDEX = 19,

        /** RPC value */
        RPC = 20,

        /** SCAN value */
        SCAN = 21,

        /** SELECTCOINS value */
        SELECTCOINS = 22,

        /** TOR value */
        TOR = 23,

        /** TXPACKAGES value */
        TXPACKAGES = 24,

        /** TXRECONCILIATION value */
        TXRECONCILIATION = 25,

        /** VALIDATION value */
        VALIDATION = 26,

        /** WALLETDB value */
        WALLETDB = 27,

        /** ZMQ value */
        ZMQ = 28
    }

    /** LogLevel enum. */
    enum LogLevel {

        /** INFO value */
        INFO = 0,

        /** WARNING value */
        WARNING = 1,

        /** ERROR value */
        ERROR = 2,

        /** DEBUG value */
        DEBUG = 3,

        /** TRACE value */
        TRACE = 4
    }

    /**
     * Properties of a log.
     * @deprecated Use log_extractor.log.$Properties instead.
     */
    interface Ilog extends log_extractor.log.$Properties {
    }

    /**
     * Numbered as in December 2025. Upstream moved its members in 2026 without a marker (threadname
     * took number 3), so what came with that move has numbers of ours here.
     */
    class log {

        /**
         * Constructs a new log.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.log.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** microseconds since the epoch; 0 when unparsable */
        log_timestamp: (number|Long);

        /** UNKNOWN when absent or not in the enum */
        category: log_extractor.LogDebugCategory;

        /** log unknown_log_message. */
        unknown_log_message: (log_extractor.UnknownLogMessage|null);

        /** log block_connected_log. */
        block_connected_log: (log_extractor.BlockConnectedLog|null);

        /** log block_checked_log. */
        block_checked_log: (log_extractor.BlockCheckedLog|null);

        /** log saw_new_header_log. */
        saw_new_header_log: (log_extractor.SawNewHeaderLog|null);

        /** log compact_block_reconstructed_log. */
        compact_block_reconstructed_log: (log_extractor.CompactBlockReconstructedLog|null);

        /** empty when the node does not print thread names */
        threadname: (string|null);

        /** log log_level. */
        log_level: (log_extractor.LogLevel|null);

        /** length of the line in bytes without the newline */
        log_line_bytes: (number|Long|null);

        /** log log_event. */
        log_event?: ("unknown_log_message"|"block_connected_log"|"block_checked_log"|"saw_new_header_log"|"compact_block_reconstructed_log");

        /**
         * Creates a new log instance using the specified properties.
         * @param [properties] Properties to set
         * @returns log instance
         */
        static create(properties: log_extractor.log.$Shape): log_extractor.log & log_extractor.log.$Shape;
        static create(properties?: log_extractor.log.$Properties): log_extractor.log;

        /**
         * Encodes the specified log message. Does not implicitly {@link log_extractor.log.verify|verify} messages.
         * @param message log message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.log.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a log message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.log & log_extractor.log.$Shape} log
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.log & log_extractor.log.$Shape;

        /**
         * Creates a log message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns log
         */
        static fromObject(object: { [k: string]: any }): log_extractor.log;

        /**
         * Creates a plain object from a log message. Also converts values to other types if specified.
         * @param message log
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.log, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this log to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace log {

        /** Properties of a log. */
        interface $Properties {

            /** microseconds since the epoch; 0 when unparsable */
            log_timestamp: (number|Long);

            /** UNKNOWN when absent or not in the enum */
            category: log_extractor.LogDebugCategory;

            /** log unknown_log_message */
            unknown_log_message?: (log_extractor.UnknownLogMessage.$Properties|null);

            /** log block_connected_log */
            block_connected_log?: (log_extractor.BlockConnectedLog.$Properties|null);

            /** log block_checked_log */
            block_checked_log?: (log_extractor.BlockCheckedLog.$Properties|null);

            /** log saw_new_header_log */
            saw_new_header_log?: (log_extractor.SawNewHeaderLog.$Properties|null);

            /** log compact_block_reconstructed_log */
            compact_block_reconstructed_log?: (log_extractor.CompactBlockReconstructedLog.$Properties|null);

            /** empty when the node does not print thread names */
            threadname?: (string|null);

            /** log log_level */
            log_level?: (log_extractor.LogLevel|null);

            /** length of the line in bytes without the newline */
            log_line_bytes?: (number|Long|null);

            /** log log_event */
            log_event?: ("unknown_log_message"|"block_connected_log"|"block_checked_log"|"saw_new_header_log"|"compact_block_reconstructed_log");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a log. */
        type $Shape = {
          log_timestamp: number|Long;
          category: log_extractor.LogDebugCategory;
          unknown_log_message?: log_extractor.UnknownLogMessage.$Shape|null;
          block_connected_log?: log_extractor.BlockConnectedLog.$Shape|null;
          block_checked_log?: log_extractor.BlockCheckedLog.$Shape|null;
          saw_new_header_log?: log_extractor.SawNewHeaderLog.$Shape|null;
          compact_block_reconstructed_log?: log_extractor.CompactBlockReconstructedLog.$Shape|null;
          threadname?: string|null;
          log_level?: log_extractor.LogLevel|null;
          log_line_bytes?: number|Long|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ log_event?: undefined; unknown_log_message?: null; block_connected_log?: null; block_checked_log?: null; saw_new_header_log?: null; compact_block_reconstructed_log?: null }|{ log_event?: "unknown_log_message"; unknown_log_message: log_extractor.UnknownLogMessage.$Shape; block_connected_log?: null; block_checked_log?: null; saw_new_header_log?: null; compact_block_reconstructed_log?: null }|{ log_event?: "block_connected_log"; unknown_log_message?: null; block_connected_log: log_extractor.BlockConnectedLog.$Shape; block_checked_log?: null; saw_new_header_log?: null; compact_block_reconstructed_log?: null }|{ log_event?: "block_checked_log"; unknown_log_message?: null; block_connected_log?: null; block_checked_log: log_extractor.BlockCheckedLog.$Shape; saw_new_header_log?: null; compact_block_reconstructed_log?: null }|{ log_event?: "saw_new_header_log"; unknown_log_message?: null; block_connected_log?: null; block_checked_log?: null; saw_new_header_log: log_extractor.SawNewHeaderLog.$Shape; compact_block_reconstructed_log?: null }|{ log_event?: "compact_block_reconstructed_log"; unknown_log_message?: null; block_connected_log?: null; block_checked_log?: null; saw_new_header_log?: null; compact_block_reconstructed_log: log_extractor.CompactBlockReconstructedLog.$Shape })
        );
    }

    /**
     * Properties of an UnknownLogMessage.
     * @deprecated Use log_extractor.UnknownLogMessage.$Properties instead.
     */
    interface IUnknownLogMessage extends log_extractor.UnknownLogMessage.$Properties {
    }

    /** Represents an UnknownLogMessage. */
    class UnknownLogMessage {

        /**
         * Constructs a new UnknownLogMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.UnknownLogMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** the message part only, prefix removed */
        raw_message: string;

        /**
         * Creates a new UnknownLogMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UnknownLogMessage instance
         */
        static create(properties: log_extractor.UnknownLogMessage.$Shape): log_extractor.UnknownLogMessage & log_extractor.UnknownLogMessage.$Shape;
        static create(properties?: log_extractor.UnknownLogMessage.$Properties): log_extractor.UnknownLogMessage;

        /**
         * Encodes the specified UnknownLogMessage message. Does not implicitly {@link log_extractor.UnknownLogMessage.verify|verify} messages.
         * @param message UnknownLogMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.UnknownLogMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnknownLogMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.UnknownLogMessage & log_extractor.UnknownLogMessage.$Shape} UnknownLogMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.UnknownLogMessage & log_extractor.UnknownLogMessage.$Shape;

        /**
         * Creates an UnknownLogMessage message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UnknownLogMessage
         */
        static fromObject(object: { [k: string]: any }): log_extractor.UnknownLogMessage;

        /**
         * Creates a plain object from an UnknownLogMessage message. Also converts values to other types if specified.
         * @param message UnknownLogMessage
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.UnknownLogMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UnknownLogMessage to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UnknownLogMessage {

        /** Properties of an UnknownLogMessage. */
        interface $Properties {

            /** the message part only, prefix removed */
            raw_message: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnknownLogMessage. */
        type $Shape = log_extractor.UnknownLogMessage.$Properties;
    }

    /**
     * Properties of a BlockConnectedLog.
     * @deprecated Use log_extractor.BlockConnectedLog.$Properties instead.
     */
    interface IBlockConnectedLog extends log_extractor.BlockConnectedLog.$Properties {
    }

    /** Represents a BlockConnectedLog. */
    class BlockConnectedLog {

        /**
         * Constructs a new BlockConnectedLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.BlockConnectedLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** 64 lower-case hex, display order */
        block_hash: string;

        /** BlockConnectedLog block_height. */
        block_height: number;

        /**
         * Creates a new BlockConnectedLog instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BlockConnectedLog instance
         */
        static create(properties: log_extractor.BlockConnectedLog.$Shape): log_extractor.BlockConnectedLog & log_extractor.BlockConnectedLog.$Shape;
        static create(properties?: log_extractor.BlockConnectedLog.$Properties): log_extractor.BlockConnectedLog;

        /**
         * Encodes the specified BlockConnectedLog message. Does not implicitly {@link log_extractor.BlockConnectedLog.verify|verify} messages.
         * @param message BlockConnectedLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.BlockConnectedLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlockConnectedLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.BlockConnectedLog & log_extractor.BlockConnectedLog.$Shape} BlockConnectedLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.BlockConnectedLog & log_extractor.BlockConnectedLog.$Shape;

        /**
         * Creates a BlockConnectedLog message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BlockConnectedLog
         */
        static fromObject(object: { [k: string]: any }): log_extractor.BlockConnectedLog;

        /**
         * Creates a plain object from a BlockConnectedLog message. Also converts values to other types if specified.
         * @param message BlockConnectedLog
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.BlockConnectedLog, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BlockConnectedLog to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BlockConnectedLog {

        /** Properties of a BlockConnectedLog. */
        interface $Properties {

            /** 64 lower-case hex, display order */
            block_hash: string;

            /** BlockConnectedLog block_height */
            block_height: number;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlockConnectedLog. */
        type $Shape = log_extractor.BlockConnectedLog.$Properties;
    }

    /**
     * Properties of a BlockCheckedLog.
     * @deprecated Use log_extractor.BlockCheckedLog.$Properties instead.
     */
    interface IBlockCheckedLog extends log_extractor.BlockCheckedLog.$Properties {
    }

    /** Represents a BlockCheckedLog. */
    class BlockCheckedLog {

        /**
         * Constructs a new BlockCheckedLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.BlockCheckedLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** 64 lower-case hex, display order */
        block_hash: string;

        /** Valid or the reject reason */
        state: string;

        /** empty when none */
        debug_message: string;

        /**
         * Creates a new BlockCheckedLog instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BlockCheckedLog instance
         */
        static create(properties: log_extractor.BlockCheckedLog.$Shape): log_extractor.BlockCheckedLog & log_extractor.BlockCheckedLog.$Shape;
        static create(properties?: log_extractor.BlockCheckedLog.$Properties): log_extractor.BlockCheckedLog;

        /**
         * Encodes the specified BlockCheckedLog message. Does not implicitly {@link log_extractor.BlockCheckedLog.verify|verify} messages.
         * @param message BlockCheckedLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.BlockCheckedLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlockCheckedLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.BlockCheckedLog & log_extractor.BlockCheckedLog.$Shape} BlockCheckedLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.BlockCheckedLog & log_extractor.BlockCheckedLog.$Shape;

        /**
         * Creates a BlockCheckedLog message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BlockCheckedLog
         */
        static fromObject(object: { [k: string]: any }): log_extractor.BlockCheckedLog;

        /**
         * Creates a plain object from a BlockCheckedLog message. Also converts values to other types if specified.
         * @param message BlockCheckedLog
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.BlockCheckedLog, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BlockCheckedLog to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BlockCheckedLog {

        /** Properties of a BlockCheckedLog. */
        interface $Properties {

            /** 64 lower-case hex, display order */
            block_hash: string;

            /** Valid or the reject reason */
            state: string;

            /** empty when none */
            debug_message: string;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlockCheckedLog. */
        type $Shape = log_extractor.BlockCheckedLog.$Properties;
    }

    /**
     * Properties of a SawNewHeaderLog.
     * @deprecated Use log_extractor.SawNewHeaderLog.$Properties instead.
     */
    interface ISawNewHeaderLog extends log_extractor.SawNewHeaderLog.$Properties {
    }

    /** Represents a SawNewHeaderLog. */
    class SawNewHeaderLog {

        /**
         * Constructs a new SawNewHeaderLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.SawNewHeaderLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** 64 lower-case hex, display order */
        block_hash: string;

        /** SawNewHeaderLog block_height. */
        block_height: number;

        /** SawNewHeaderLog peer_id. */
        peer_id: number;

        /** SawNewHeaderLog is_cmpctblock. */
        is_cmpctblock: boolean;

        /**
         * Creates a new SawNewHeaderLog instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SawNewHeaderLog instance
         */
        static create(properties: log_extractor.SawNewHeaderLog.$Shape): log_extractor.SawNewHeaderLog & log_extractor.SawNewHeaderLog.$Shape;
        static create(properties?: log_extractor.SawNewHeaderLog.$Properties): log_extractor.SawNewHeaderLog;

        /**
         * Encodes the specified SawNewHeaderLog message. Does not implicitly {@link log_extractor.SawNewHeaderLog.verify|verify} messages.
         * @param message SawNewHeaderLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.SawNewHeaderLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SawNewHeaderLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.SawNewHeaderLog & log_extractor.SawNewHeaderLog.$Shape} SawNewHeaderLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.SawNewHeaderLog & log_extractor.SawNewHeaderLog.$Shape;

        /**
         * Creates a SawNewHeaderLog message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SawNewHeaderLog
         */
        static fromObject(object: { [k: string]: any }): log_extractor.SawNewHeaderLog;

        /**
         * Creates a plain object from a SawNewHeaderLog message. Also converts values to other types if specified.
         * @param message SawNewHeaderLog
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.SawNewHeaderLog, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SawNewHeaderLog to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace SawNewHeaderLog {

        /** Properties of a SawNewHeaderLog. */
        interface $Properties {

            /** 64 lower-case hex, display order */
            block_hash: string;

            /** SawNewHeaderLog block_height */
            block_height: number;

            /** SawNewHeaderLog peer_id */
            peer_id: number;

            /** SawNewHeaderLog is_cmpctblock */
            is_cmpctblock: boolean;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SawNewHeaderLog. */
        type $Shape = log_extractor.SawNewHeaderLog.$Properties;
    }

    /**
     * Properties of a CompactBlockReconstructedLog.
     * @deprecated Use log_extractor.CompactBlockReconstructedLog.$Properties instead.
     */
    interface ICompactBlockReconstructedLog extends log_extractor.CompactBlockReconstructedLog.$Properties {
    }

    /** Represents a CompactBlockReconstructedLog. */
    class CompactBlockReconstructedLog {

        /**
         * Constructs a new CompactBlockReconstructedLog.
         * @param [properties] Properties to set
         */
        constructor(properties?: log_extractor.CompactBlockReconstructedLog.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** 64 lower-case hex, display order */
        block_hash: string;

        /** CompactBlockReconstructedLog prefilled_txn_count. */
        prefilled_txn_count: number;

        /** CompactBlockReconstructedLog mempool_txn_count. */
        mempool_txn_count: number;

        /** CompactBlockReconstructedLog extra_pool_txn_count. */
        extra_pool_txn_count: number;

        /** CompactBlockReconstructedLog requested_txn_count. */
        requested_txn_count: number;

        /** CompactBlockReconstructedLog requested_txn_bytes. */
        requested_txn_bytes: number;

        /**
         * Creates a new CompactBlockReconstructedLog instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CompactBlockReconstructedLog instance
         */
        static create(properties: log_extractor.CompactBlockReconstructedLog.$Shape): log_extractor.CompactBlockReconstructedLog & log_extractor.CompactBlockReconstructedLog.$Shape;
        static create(properties?: log_extractor.CompactBlockReconstructedLog.$Properties): log_extractor.CompactBlockReconstructedLog;

        /**
         * Encodes the specified CompactBlockReconstructedLog message. Does not implicitly {@link log_extractor.CompactBlockReconstructedLog.verify|verify} messages.
         * @param message CompactBlockReconstructedLog message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: log_extractor.CompactBlockReconstructedLog.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CompactBlockReconstructedLog message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {log_extractor.CompactBlockReconstructedLog & log_extractor.CompactBlockReconstructedLog.$Shape} CompactBlockReconstructedLog
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): log_extractor.CompactBlockReconstructedLog & log_extractor.CompactBlockReconstructedLog.$Shape;

        /**
         * Creates a CompactBlockReconstructedLog message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns CompactBlockReconstructedLog
         */
        static fromObject(object: { [k: string]: any }): log_extractor.CompactBlockReconstructedLog;

        /**
         * Creates a plain object from a CompactBlockReconstructedLog message. Also converts values to other types if specified.
         * @param message CompactBlockReconstructedLog
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: log_extractor.CompactBlockReconstructedLog, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this CompactBlockReconstructedLog to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace CompactBlockReconstructedLog {

        /** Properties of a CompactBlockReconstructedLog. */
        interface $Properties {

            /** 64 lower-case hex, display order */
            block_hash: string;

            /** CompactBlockReconstructedLog prefilled_txn_count */
            prefilled_txn_count: number;

            /** CompactBlockReconstructedLog mempool_txn_count */
            mempool_txn_count: number;

            /** CompactBlockReconstructedLog extra_pool_txn_count */
            extra_pool_txn_count: number;

            /** CompactBlockReconstructedLog requested_txn_count */
            requested_txn_count: number;

            /** CompactBlockReconstructedLog requested_txn_bytes */
            requested_txn_bytes: number;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CompactBlockReconstructedLog. */
        type $Shape = log_extractor.CompactBlockReconstructedLog.$Properties;
    }
}

/** Namespace p2p_extractor. */
export namespace p2p_extractor {

    /**
     * Properties of a p2p.
     * @deprecated Use p2p_extractor.p2p.$Properties instead.
     */
    interface Ip2p extends p2p_extractor.p2p.$Properties {
    }

    /** Represents a p2p. */
    class p2p {

        /**
         * Constructs a new p2p.
         * @param [properties] Properties to set
         */
        constructor(properties?: p2p_extractor.p2p.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** p2p ping_duration. */
        ping_duration: (p2p_extractor.PingDuration|null);

        /** p2p address_announcement. */
        address_announcement: (p2p_extractor.AddressAnnouncement|null);

        /** p2p inventory_announcement. */
        inventory_announcement: (p2p_extractor.InventoryAnnouncement|null);

        /** bare scalar in the oneof, zig-zag coded, sat per 1000 vB */
        feefilter_announcement: (number|Long|null);

        /** p2p p2p_event. */
        p2p_event?: ("ping_duration"|"address_announcement"|"inventory_announcement"|"feefilter_announcement");

        /**
         * Creates a new p2p instance using the specified properties.
         * @param [properties] Properties to set
         * @returns p2p instance
         */
        static create(properties: p2p_extractor.p2p.$Shape): p2p_extractor.p2p & p2p_extractor.p2p.$Shape;
        static create(properties?: p2p_extractor.p2p.$Properties): p2p_extractor.p2p;

        /**
         * Encodes the specified p2p message. Does not implicitly {@link p2p_extractor.p2p.verify|verify} messages.
         * @param message p2p message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: p2p_extractor.p2p.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a p2p message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {p2p_extractor.p2p & p2p_extractor.p2p.$Shape} p2p
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): p2p_extractor.p2p & p2p_extractor.p2p.$Shape;

        /**
         * Creates a p2p message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns p2p
         */
        static fromObject(object: { [k: string]: any }): p2p_extractor.p2p;

        /**
         * Creates a plain object from a p2p message. Also converts values to other types if specified.
         * @param message p2p
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: p2p_extractor.p2p, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this p2p to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace p2p {

        /** Properties of a p2p. */
        interface $Properties {

            /** p2p ping_duration */
            ping_duration?: (p2p_extractor.PingDuration.$Properties|null);

            /** p2p address_announcement */
            address_announcement?: (p2p_extractor.AddressAnnouncement.$Properties|null);

            /** p2p inventory_announcement */
            inventory_announcement?: (p2p_extractor.InventoryAnnouncement.$Properties|null);

            /** bare scalar in the oneof, zig-zag coded, sat per 1000 vB */
            feefilter_announcement?: (number|Long|null);

            /** p2p p2p_event */
            p2p_event?: ("ping_duration"|"address_announcement"|"inventory_announcement"|"feefilter_announcement");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a p2p. */
        type $Shape = {
          ping_duration?: p2p_extractor.PingDuration.$Shape|null;
          address_announcement?: p2p_extractor.AddressAnnouncement.$Shape|null;
          inventory_announcement?: p2p_extractor.InventoryAnnouncement.$Shape|null;
          feefilter_announcement?: number|Long|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ p2p_event?: undefined; ping_duration?: null; address_announcement?: null; inventory_announcement?: null; feefilter_announcement?: null }|{ p2p_event?: "ping_duration"; ping_duration: p2p_extractor.PingDuration.$Shape; address_announcement?: null; inventory_announcement?: null; feefilter_announcement?: null }|{ p2p_event?: "address_announcement"; ping_duration?: null; address_announcement: p2p_extractor.AddressAnnouncement.$Shape; inventory_announcement?: null; feefilter_announcement?: null }|{ p2p_event?: "inventory_announcement"; ping_duration?: null; address_announcement?: null; inventory_announcement: p2p_extractor.InventoryAnnouncement.$Shape; feefilter_announcement?: null }|{ p2p_event?: "feefilter_announcement"; ping_duration?: null; address_announcement?: null; inventory_announcement?: null; feefilter_announcement: number|Long })
        );
    }

    /**
     * Properties of a PingDuration.
     * @deprecated Use p2p_extractor.PingDuration.$Properties instead.
     */
    interface IPingDuration extends p2p_extractor.PingDuration.$Properties {
    }

    /** Represents a PingDuration. */
    class PingDuration {

        /**
         * Constructs a new PingDuration.
         * @param [properties] Properties to set
         */
        constructor(properties?: p2p_extractor.PingDuration.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** nanoseconds */
        duration: (number|Long);

        /**
         * Creates a new PingDuration instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PingDuration instance
         */
        static create(properties: p2p_extractor.PingDuration.$Shape): p2p_extractor.PingDuration & p2p_extractor.PingDuration.$Shape;
        static create(properties?: p2p_extractor.PingDuration.$Properties): p2p_extractor.PingDuration;

        /**
         * Encodes the specified PingDuration message. Does not implicitly {@link p2p_extractor.PingDuration.verify|verify} messages.
         * @param message PingDuration message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: p2p_extractor.PingDuration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PingDuration message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {p2p_extractor.PingDuration & p2p_extractor.PingDuration.$Shape} PingDuration
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): p2p_extractor.PingDuration & p2p_extractor.PingDuration.$Shape;

        /**
         * Creates a PingDuration message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PingDuration
         */
        static fromObject(object: { [k: string]: any }): p2p_extractor.PingDuration;

        /**
         * Creates a plain object from a PingDuration message. Also converts values to other types if specified.
         * @param message PingDuration
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: p2p_extractor.PingDuration, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PingDuration to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PingDuration {

        /** Properties of a PingDuration. */
        interface $Properties {

            /** nanoseconds */
            duration: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PingDuration. */
        type $Shape = p2p_extractor.PingDuration.$Properties;
    }

    /**
     * Properties of an AddressAnnouncement.
     * @deprecated Use p2p_extractor.AddressAnnouncement.$Properties instead.
     */
    interface IAddressAnnouncement extends p2p_extractor.AddressAnnouncement.$Properties {
    }

    /** Represents an AddressAnnouncement. */
    class AddressAnnouncement {

        /**
         * Constructs a new AddressAnnouncement.
         * @param [properties] Properties to set
         */
        constructor(properties?: p2p_extractor.AddressAnnouncement.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** one received addrv2 */
        addresses: bitcoin_primitives.Address[];

        /**
         * Creates a new AddressAnnouncement instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddressAnnouncement instance
         */
        static create(properties: p2p_extractor.AddressAnnouncement.$Shape): p2p_extractor.AddressAnnouncement & p2p_extractor.AddressAnnouncement.$Shape;
        static create(properties?: p2p_extractor.AddressAnnouncement.$Properties): p2p_extractor.AddressAnnouncement;

        /**
         * Encodes the specified AddressAnnouncement message. Does not implicitly {@link p2p_extractor.AddressAnnouncement.verify|verify} messages.
         * @param message AddressAnnouncement message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: p2p_extractor.AddressAnnouncement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddressAnnouncement message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {p2p_extractor.AddressAnnouncement & p2p_extractor.AddressAnnouncement.$Shape} AddressAnnouncement
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): p2p_extractor.AddressAnnouncement & p2p_extractor.AddressAnnouncement.$Shape;

        /**
         * Creates an AddressAnnouncement message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddressAnnouncement
         */
        static fromObject(object: { [k: string]: any }): p2p_extractor.AddressAnnouncement;

        /**
         * Creates a plain object from an AddressAnnouncement message. Also converts values to other types if specified.
         * @param message AddressAnnouncement
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: p2p_extractor.AddressAnnouncement, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddressAnnouncement to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddressAnnouncement {

        /** Properties of an AddressAnnouncement. */
        interface $Properties {

            /** one received addrv2 */
            addresses?: bitcoin_primitives.Address.$Properties[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddressAnnouncement. */
        type $Shape = {
          addresses?: bitcoin_primitives.Address.$Shape[];
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an InventoryAnnouncement.
     * @deprecated Use p2p_extractor.InventoryAnnouncement.$Properties instead.
     */
    interface IInventoryAnnouncement extends p2p_extractor.InventoryAnnouncement.$Properties {
    }

    /** Represents an InventoryAnnouncement. */
    class InventoryAnnouncement {

        /**
         * Constructs a new InventoryAnnouncement.
         * @param [properties] Properties to set
         */
        constructor(properties?: p2p_extractor.InventoryAnnouncement.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** one received inv */
        inventory: bitcoin_primitives.InventoryItem[];

        /**
         * Creates a new InventoryAnnouncement instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InventoryAnnouncement instance
         */
        static create(properties: p2p_extractor.InventoryAnnouncement.$Shape): p2p_extractor.InventoryAnnouncement & p2p_extractor.InventoryAnnouncement.$Shape;
        static create(properties?: p2p_extractor.InventoryAnnouncement.$Properties): p2p_extractor.InventoryAnnouncement;

        /**
         * Encodes the specified InventoryAnnouncement message. Does not implicitly {@link p2p_extractor.InventoryAnnouncement.verify|verify} messages.
         * @param message InventoryAnnouncement message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: p2p_extractor.InventoryAnnouncement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InventoryAnnouncement message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {p2p_extractor.InventoryAnnouncement & p2p_extractor.InventoryAnnouncement.$Shape} InventoryAnnouncement
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): p2p_extractor.InventoryAnnouncement & p2p_extractor.InventoryAnnouncement.$Shape;

        /**
         * Creates an InventoryAnnouncement message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns InventoryAnnouncement
         */
        static fromObject(object: { [k: string]: any }): p2p_extractor.InventoryAnnouncement;

        /**
         * Creates a plain object from an InventoryAnnouncement message. Also converts values to other types if specified.
         * @param message InventoryAnnouncement
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: p2p_extractor.InventoryAnnouncement, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this InventoryAnnouncement to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace InventoryAnnouncement {

        /** Properties of an InventoryAnnouncement. */
        interface $Properties {

            /** one received inv */
            inventory?: bitcoin_primitives.InventoryItem.$Properties[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InventoryAnnouncement. */
        type $Shape = {
          inventory?: bitcoin_primitives.InventoryItem.$Shape[];
          $unknowns?: Uint8Array[];
        };
    }
}

/** Namespace rpc_extractor. */
export namespace rpc_extractor {

    /**
     * Properties of a rpc.
     * @deprecated Use rpc_extractor.rpc.$Properties instead.
     */
    interface Irpc extends rpc_extractor.rpc.$Properties {
    }

    /** Represents a rpc. */
    class rpc {

        /**
         * Constructs a new rpc.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.rpc.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** rpc peer_infos. */
        peer_infos: (rpc_extractor.PeerInfos|null);

        /** rpc mempool_info. */
        mempool_info: (rpc_extractor.MempoolInfo|null);

        /** bare scalar in the oneof, seconds */
        uptime: (number|null);

        /** rpc net_totals. */
        net_totals: (rpc_extractor.NetTotals|null);

        /** rpc memory_info. */
        memory_info: (rpc_extractor.MemoryInfo|null);

        /** rpc addrman_info. */
        addrman_info: (rpc_extractor.AddrManInfo|null);

        /** getchaintxstats */
        chain_tx_stats: (rpc_extractor.ChainTxStats|null);

        /** getnetworkinfo */
        network_info: (rpc_extractor.NetworkInfo|null);

        /** getblockchaininfo */
        blockchain_info: (rpc_extractor.BlockchainInfo|null);

        /** getorphantxs (verbosity 2) */
        orphan_txs: (rpc_extractor.OrphanTxs|null);

        /** getrawaddrman */
        addrman: (rpc_extractor.Addrman|null);

        /** estimatesmartfee */
        estimate_smart_fee: (rpc_extractor.EstimateSmartFee|null);

        /** rpc rpc_event. */
        rpc_event?: ("peer_infos"|"mempool_info"|"uptime"|"net_totals"|"memory_info"|"addrman_info"|"chain_tx_stats"|"network_info"|"blockchain_info"|"orphan_txs"|"addrman"|"estimate_smart_fee");

        /**
         * Creates a new rpc instance using the specified properties.
         * @param [properties] Properties to set
         * @returns rpc instance
         */
        static create(properties: rpc_extractor.rpc.$Shape): rpc_extractor.rpc & rpc_extractor.rpc.$Shape;
        static create(properties?: rpc_extractor.rpc.$Properties): rpc_extractor.rpc;

        /**
         * Encodes the specified rpc message. Does not implicitly {@link rpc_extractor.rpc.verify|verify} messages.
         * @param message rpc message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.rpc.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a rpc message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.rpc & rpc_extractor.rpc.$Shape} rpc
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.rpc & rpc_extractor.rpc.$Shape;

        /**
         * Creates a rpc message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns rpc
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.rpc;

        /**
         * Creates a plain object from a rpc message. Also converts values to other types if specified.
         * @param message rpc
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.rpc, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this rpc to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace rpc {

        /** Properties of a rpc. */
        interface $Properties {

            /** rpc peer_infos */
            peer_infos?: (rpc_extractor.PeerInfos.$Properties|null);

            /** rpc mempool_info */
            mempool_info?: (rpc_extractor.MempoolInfo.$Properties|null);

            /** bare scalar in the oneof, seconds */
            uptime?: (number|null);

            /** rpc net_totals */
            net_totals?: (rpc_extractor.NetTotals.$Properties|null);

            /** rpc memory_info */
            memory_info?: (rpc_extractor.MemoryInfo.$Properties|null);

            /** rpc addrman_info */
            addrman_info?: (rpc_extractor.AddrManInfo.$Properties|null);

            /** getchaintxstats */
            chain_tx_stats?: (rpc_extractor.ChainTxStats.$Properties|null);

            /** getnetworkinfo */
            network_info?: (rpc_extractor.NetworkInfo.$Properties|null);

            /** getblockchaininfo */
            blockchain_info?: (rpc_extractor.BlockchainInfo.$Properties|null);

            /** getorphantxs (verbosity 2) */
            orphan_txs?: (rpc_extractor.OrphanTxs.$Properties|null);

            /** getrawaddrman */
            addrman?: (rpc_extractor.Addrman.$Properties|null);

            /** estimatesmartfee */
            estimate_smart_fee?: (rpc_extractor.EstimateSmartFee.$Properties|null);

            /** rpc rpc_event */
            rpc_event?: ("peer_infos"|"mempool_info"|"uptime"|"net_totals"|"memory_info"|"addrman_info"|"chain_tx_stats"|"network_info"|"blockchain_info"|"orphan_txs"|"addrman"|"estimate_smart_fee");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a rpc. */
        type $Shape = {
          peer_infos?: rpc_extractor.PeerInfos.$Shape|null;
          mempool_info?: rpc_extractor.MempoolInfo.$Shape|null;
          uptime?: number|null;
          net_totals?: rpc_extractor.NetTotals.$Shape|null;
          memory_info?: rpc_extractor.MemoryInfo.$Shape|null;
          addrman_info?: rpc_extractor.AddrManInfo.$Shape|null;
          chain_tx_stats?: rpc_extractor.ChainTxStats.$Shape|null;
          network_info?: rpc_extractor.NetworkInfo.$Shape|null;
          blockchain_info?: rpc_extractor.BlockchainInfo.$Shape|null;
          orphan_txs?: rpc_extractor.OrphanTxs.$Shape|null;
          addrman?: rpc_extractor.Addrman.$Shape|null;
          estimate_smart_fee?: rpc_extractor.EstimateSmartFee.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ rpc_event?: undefined; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "peer_infos"; peer_infos: rpc_extractor.PeerInfos.$Shape; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "mempool_info"; peer_infos?: null; mempool_info: rpc_extractor.MempoolInfo.$Shape; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "uptime"; peer_infos?: null; mempool_info?: null; uptime: number; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "net_totals"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals: rpc_extractor.NetTotals.$Shape; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "memory_info"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info: rpc_extractor.MemoryInfo.$Shape; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "addrman_info"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info: rpc_extractor.AddrManInfo.$Shape; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "chain_tx_stats"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats: rpc_extractor.ChainTxStats.$Shape; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "network_info"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info: rpc_extractor.NetworkInfo.$Shape; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "blockchain_info"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info: rpc_extractor.BlockchainInfo.$Shape; orphan_txs?: null; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "orphan_txs"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs: rpc_extractor.OrphanTxs.$Shape; addrman?: null; estimate_smart_fee?: null }|{ rpc_event?: "addrman"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman: rpc_extractor.Addrman.$Shape; estimate_smart_fee?: null }|{ rpc_event?: "estimate_smart_fee"; peer_infos?: null; mempool_info?: null; uptime?: null; net_totals?: null; memory_info?: null; addrman_info?: null; chain_tx_stats?: null; network_info?: null; blockchain_info?: null; orphan_txs?: null; addrman?: null; estimate_smart_fee: rpc_extractor.EstimateSmartFee.$Shape })
        );
    }

    /**
     * Properties of a PeerInfos.
     * @deprecated Use rpc_extractor.PeerInfos.$Properties instead.
     */
    interface IPeerInfos extends rpc_extractor.PeerInfos.$Properties {
    }

    /** Represents a PeerInfos. */
    class PeerInfos {

        /**
         * Constructs a new PeerInfos.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.PeerInfos.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PeerInfos infos. */
        infos: rpc_extractor.PeerInfo[];

        /**
         * Creates a new PeerInfos instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PeerInfos instance
         */
        static create(properties: rpc_extractor.PeerInfos.$Shape): rpc_extractor.PeerInfos & rpc_extractor.PeerInfos.$Shape;
        static create(properties?: rpc_extractor.PeerInfos.$Properties): rpc_extractor.PeerInfos;

        /**
         * Encodes the specified PeerInfos message. Does not implicitly {@link rpc_extractor.PeerInfos.verify|verify} messages.
         * @param message PeerInfos message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.PeerInfos.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PeerInfos message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.PeerInfos & rpc_extractor.PeerInfos.$Shape} PeerInfos
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.PeerInfos & rpc_extractor.PeerInfos.$Shape;

        /**
         * Creates a PeerInfos message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PeerInfos
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.PeerInfos;

        /**
         * Creates a plain object from a PeerInfos message. Also converts values to other types if specified.
         * @param message PeerInfos
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.PeerInfos, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PeerInfos to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PeerInfos {

        /** Properties of a PeerInfos. */
        interface $Properties {

            /** PeerInfos infos */
            infos?: rpc_extractor.PeerInfo.$Properties[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PeerInfos. */
        type $Shape = rpc_extractor.PeerInfos.$Properties;
    }

    /**
     * Properties of a PeerInfo.
     * @deprecated Use rpc_extractor.PeerInfo.$Properties instead.
     */
    interface IPeerInfo extends rpc_extractor.PeerInfo.$Properties {
    }

    /** Represents a PeerInfo. */
    class PeerInfo {

        /**
         * Constructs a new PeerInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.PeerInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** peer id (32-bit here, 64-bit in tracepoint events) */
        id: number;

        /** addr */
        address: string;

        /** addrbind, empty when absent */
        address_bind: string;

        /** addrlocal, empty when absent */
        address_local: string;

        /** network name */
        network: string;

        /** 0 when absent */
        mapped_as: number;

        /** 16 hex digits */
        services: string;

        /** relaytxes */
        relay_transactions: boolean;

        /** epoch seconds */
        last_send: (number|Long);

        /** epoch seconds */
        last_received: (number|Long);

        /** epoch seconds, 0 = never */
        last_transaction: (number|Long);

        /** epoch seconds, 0 = never */
        last_block: (number|Long);

        /** bytessent */
        bytes_sent: (number|Long);

        /** bytesrecv */
        bytes_received: (number|Long);

        /** conntime, epoch seconds */
        connection_time: (number|Long);

        /** seconds */
        time_offset: (number|Long);

        /** seconds; 0 when absent */
        ping_time: number;

        /** seconds; 0 when absent */
        minimum_ping: number;

        /** seconds; 0 when absent */
        ping_wait: number;

        /** PeerInfo version. */
        version: number;

        /** sanitized user agent */
        subversion: string;

        /** PeerInfo inbound. */
        inbound: boolean;

        /** PeerInfo bip152_hb_to. */
        bip152_hb_to: boolean;

        /** PeerInfo bip152_hb_from. */
        bip152_hb_from: boolean;

        /** 0 when absent */
        starting_height: (number|Long);

        /** -1 when unknown */
        synced_headers: (number|Long);

        /** -1 when unknown */
        synced_blocks: (number|Long);

        /** block heights */
        inflight: (number|Long)[];

        /** PeerInfo addr_relay_enabled. */
        addr_relay_enabled: boolean;

        /** PeerInfo addr_processed. */
        addr_processed: (number|Long);

        /** PeerInfo addr_rate_limited. */
        addr_rate_limited: (number|Long);

        /** PeerInfo permissions. */
        permissions: string[];

        /** BTC/kvB */
        minfeefilter: number;

        /** message type to bytes */
        bytes_sent_per_message: { [k: string]: (number|Long) };

        /** message type to bytes; unknown types under *other* */
        bytes_received_per_message: { [k: string]: (number|Long) };

        /** PeerInfo connection_type. */
        connection_type: string;

        /** detecting, v1, v2 */
        transport_protocol_type: string;

        /** 0 when absent */
        inv_to_send: (number|Long);

        /** per mille; from an unmerged node patch; 0 when absent. Number 129 (two-byte tag) */
        cpu_load: number;

        /**
         * Creates a new PeerInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PeerInfo instance
         */
        static create(properties: rpc_extractor.PeerInfo.$Shape): rpc_extractor.PeerInfo & rpc_extractor.PeerInfo.$Shape;
        static create(properties?: rpc_extractor.PeerInfo.$Properties): rpc_extractor.PeerInfo;

        /**
         * Encodes the specified PeerInfo message. Does not implicitly {@link rpc_extractor.PeerInfo.verify|verify} messages.
         * @param message PeerInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.PeerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PeerInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.PeerInfo & rpc_extractor.PeerInfo.$Shape} PeerInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.PeerInfo & rpc_extractor.PeerInfo.$Shape;

        /**
         * Creates a PeerInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PeerInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.PeerInfo;

        /**
         * Creates a plain object from a PeerInfo message. Also converts values to other types if specified.
         * @param message PeerInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.PeerInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PeerInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PeerInfo {

        /** Properties of a PeerInfo. */
        interface $Properties {

            /** peer id (32-bit here, 64-bit in tracepoint events) */
            id: number;

            /** addr */
            address: string;

            /** addrbind, empty when absent */
            address_bind: string;

            /** addrlocal, empty when absent */
            address_local: string;

            /** network name */
            network: string;

            /** 0 when absent */
            mapped_as: number;

            /** 16 hex digits */
            services: string;

            /** relaytxes */
            relay_transactions: boolean;

            /** epoch seconds */
            last_send: (number|Long);

            /** epoch seconds */
            last_received: (number|Long);

            /** epoch seconds, 0 = never */
            last_transaction: (number|Long);

            /** epoch seconds, 0 = never */
            last_block: (number|Long);

            /** bytessent */
            bytes_sent: (number|Long);

            /** bytesrecv */
            bytes_received: (number|Long);

            /** conntime, epoch seconds */
            connection_time: (number|Long);

            /** seconds */
            time_offset: (number|Long);

            /** seconds; 0 when absent */
            ping_time: number;

            /** seconds; 0 when absent */
            minimum_ping: number;

            /** seconds; 0 when absent */
            ping_wait: number;

            /** PeerInfo version */
            version: number;

            /** sanitized user agent */
            subversion: string;

            /** PeerInfo inbound */
            inbound: boolean;

            /** PeerInfo bip152_hb_to */
            bip152_hb_to: boolean;

            /** PeerInfo bip152_hb_from */
            bip152_hb_from: boolean;

            /** 0 when absent */
            starting_height: (number|Long);

            /** 1 when unknown */
            synced_headers: (number|Long);

            /** 1 when unknown */
            synced_blocks: (number|Long);

            /** block heights */
            inflight?: (number|Long)[];

            /** PeerInfo addr_relay_enabled */
            addr_relay_enabled: boolean;

            /** PeerInfo addr_processed */
            addr_processed: (number|Long);

            /** PeerInfo addr_rate_limited */
            addr_rate_limited: (number|Long);

            /** PeerInfo permissions */
            permissions?: string[];

            /** BTC/kvB */
            minfeefilter: number;

            /** message type to bytes */
            bytes_sent_per_message?: { [k: string]: (number|Long) };

            /** message type to bytes; unknown types under *other* */
            bytes_received_per_message?: { [k: string]: (number|Long) };

            /** PeerInfo connection_type */
            connection_type: string;

            /** detecting, v1, v2 */
            transport_protocol_type: string;

            /** 0 when absent */
            inv_to_send: (number|Long);

            /** per mille; from an unmerged node patch; 0 when absent. Number 129 (two-byte tag) */
            cpu_load: number;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PeerInfo. */
        type $Shape = rpc_extractor.PeerInfo.$Properties;
    }

    /**
     * Properties of a MempoolInfo.
     * @deprecated Use rpc_extractor.MempoolInfo.$Properties instead.
     */
    interface IMempoolInfo extends rpc_extractor.MempoolInfo.$Properties {
    }

    /** Represents a MempoolInfo. */
    class MempoolInfo {

        /**
         * Constructs a new MempoolInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.MempoolInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MempoolInfo loaded. */
        loaded: boolean;

        /** transactions */
        size: (number|Long);

        /** sum of vsizes */
        bytes: (number|Long);

        /** bytes of memory */
        usage: (number|Long);

        /** BTC */
        total_fee: number;

        /** bytes */
        max_mempool: (number|Long);

        /** BTC/kvB in 2025-12; sat/vB since 2026-02 */
        mempoolminfee: number;

        /** same unit change */
        minrelaytxfee: number;

        /** same unit change */
        incrementalrelayfee: number;

        /** MempoolInfo unbroadcastcount. */
        unbroadcastcount: (number|Long);

        /** MempoolInfo fullrbf. */
        fullrbf: boolean;

        /**
         * Creates a new MempoolInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MempoolInfo instance
         */
        static create(properties: rpc_extractor.MempoolInfo.$Shape): rpc_extractor.MempoolInfo & rpc_extractor.MempoolInfo.$Shape;
        static create(properties?: rpc_extractor.MempoolInfo.$Properties): rpc_extractor.MempoolInfo;

        /**
         * Encodes the specified MempoolInfo message. Does not implicitly {@link rpc_extractor.MempoolInfo.verify|verify} messages.
         * @param message MempoolInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.MempoolInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MempoolInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.MempoolInfo & rpc_extractor.MempoolInfo.$Shape} MempoolInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.MempoolInfo & rpc_extractor.MempoolInfo.$Shape;

        /**
         * Creates a MempoolInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns MempoolInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.MempoolInfo;

        /**
         * Creates a plain object from a MempoolInfo message. Also converts values to other types if specified.
         * @param message MempoolInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.MempoolInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this MempoolInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace MempoolInfo {

        /** Properties of a MempoolInfo. */
        interface $Properties {

            /** MempoolInfo loaded */
            loaded: boolean;

            /** transactions */
            size: (number|Long);

            /** sum of vsizes */
            bytes: (number|Long);

            /** bytes of memory */
            usage: (number|Long);

            /** BTC */
            total_fee: number;

            /** bytes */
            max_mempool: (number|Long);

            /** BTC/kvB in 2025-12; sat/vB since 2026-02 */
            mempoolminfee: number;

            /** same unit change */
            minrelaytxfee: number;

            /** same unit change */
            incrementalrelayfee: number;

            /** MempoolInfo unbroadcastcount */
            unbroadcastcount: (number|Long);

            /** MempoolInfo fullrbf */
            fullrbf: boolean;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MempoolInfo. */
        type $Shape = rpc_extractor.MempoolInfo.$Properties;
    }

    /**
     * Properties of a NetTotals.
     * @deprecated Use rpc_extractor.NetTotals.$Properties instead.
     */
    interface INetTotals extends rpc_extractor.NetTotals.$Properties {
    }

    /** Represents a NetTotals. */
    class NetTotals {

        /**
         * Constructs a new NetTotals.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.NetTotals.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NetTotals total_bytes_received. */
        total_bytes_received: (number|Long);

        /** NetTotals total_bytes_sent. */
        total_bytes_sent: (number|Long);

        /** epoch milliseconds of the node */
        time_millis: (number|Long);

        /** NetTotals upload_target. */
        upload_target: rpc_extractor.UploadTarget;

        /**
         * Creates a new NetTotals instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NetTotals instance
         */
        static create(properties: rpc_extractor.NetTotals.$Shape): rpc_extractor.NetTotals & rpc_extractor.NetTotals.$Shape;
        static create(properties?: rpc_extractor.NetTotals.$Properties): rpc_extractor.NetTotals;

        /**
         * Encodes the specified NetTotals message. Does not implicitly {@link rpc_extractor.NetTotals.verify|verify} messages.
         * @param message NetTotals message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.NetTotals.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NetTotals message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.NetTotals & rpc_extractor.NetTotals.$Shape} NetTotals
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.NetTotals & rpc_extractor.NetTotals.$Shape;

        /**
         * Creates a NetTotals message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns NetTotals
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.NetTotals;

        /**
         * Creates a plain object from a NetTotals message. Also converts values to other types if specified.
         * @param message NetTotals
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.NetTotals, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this NetTotals to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace NetTotals {

        /** Properties of a NetTotals. */
        interface $Properties {

            /** NetTotals total_bytes_received */
            total_bytes_received: (number|Long);

            /** NetTotals total_bytes_sent */
            total_bytes_sent: (number|Long);

            /** epoch milliseconds of the node */
            time_millis: (number|Long);

            /** NetTotals upload_target */
            upload_target: rpc_extractor.UploadTarget.$Properties;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NetTotals. */
        type $Shape = rpc_extractor.NetTotals.$Properties;
    }

    /**
     * Properties of an UploadTarget.
     * @deprecated Use rpc_extractor.UploadTarget.$Properties instead.
     */
    interface IUploadTarget extends rpc_extractor.UploadTarget.$Properties {
    }

    /** Represents an UploadTarget. */
    class UploadTarget {

        /**
         * Constructs a new UploadTarget.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.UploadTarget.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** seconds */
        timeframe: (number|Long);

        /** bytes, 0 = no limit */
        target: (number|Long);

        /** UploadTarget target_reached. */
        target_reached: boolean;

        /** UploadTarget serve_historical_blocks. */
        serve_historical_blocks: boolean;

        /** bytes */
        bytes_left_in_cycle: (number|Long);

        /** seconds */
        time_left_in_cycle: (number|Long);

        /**
         * Creates a new UploadTarget instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UploadTarget instance
         */
        static create(properties: rpc_extractor.UploadTarget.$Shape): rpc_extractor.UploadTarget & rpc_extractor.UploadTarget.$Shape;
        static create(properties?: rpc_extractor.UploadTarget.$Properties): rpc_extractor.UploadTarget;

        /**
         * Encodes the specified UploadTarget message. Does not implicitly {@link rpc_extractor.UploadTarget.verify|verify} messages.
         * @param message UploadTarget message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.UploadTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UploadTarget message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.UploadTarget & rpc_extractor.UploadTarget.$Shape} UploadTarget
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.UploadTarget & rpc_extractor.UploadTarget.$Shape;

        /**
         * Creates an UploadTarget message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns UploadTarget
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.UploadTarget;

        /**
         * Creates a plain object from an UploadTarget message. Also converts values to other types if specified.
         * @param message UploadTarget
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.UploadTarget, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this UploadTarget to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace UploadTarget {

        /** Properties of an UploadTarget. */
        interface $Properties {

            /** seconds */
            timeframe: (number|Long);

            /** bytes, 0 = no limit */
            target: (number|Long);

            /** UploadTarget target_reached */
            target_reached: boolean;

            /** UploadTarget serve_historical_blocks */
            serve_historical_blocks: boolean;

            /** bytes */
            bytes_left_in_cycle: (number|Long);

            /** seconds */
            time_left_in_cycle: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UploadTarget. */
        type $Shape = rpc_extractor.UploadTarget.$Properties;
    }

    /**
     * Properties of a MemoryInfo.
     * @deprecated Use rpc_extractor.MemoryInfo.$Properties instead.
     */
    interface IMemoryInfo extends rpc_extractor.MemoryInfo.$Properties {
    }

    /** Represents a MemoryInfo. */
    class MemoryInfo {

        /**
         * Constructs a new MemoryInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.MemoryInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** bytes */
        used: (number|Long);

        /** bytes */
        free: (number|Long);

        /** bytes */
        total: (number|Long);

        /** bytes actually locked */
        locked: (number|Long);

        /** MemoryInfo chunks_used. */
        chunks_used: (number|Long);

        /** MemoryInfo chunks_free. */
        chunks_free: (number|Long);

        /**
         * Creates a new MemoryInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MemoryInfo instance
         */
        static create(properties: rpc_extractor.MemoryInfo.$Shape): rpc_extractor.MemoryInfo & rpc_extractor.MemoryInfo.$Shape;
        static create(properties?: rpc_extractor.MemoryInfo.$Properties): rpc_extractor.MemoryInfo;

        /**
         * Encodes the specified MemoryInfo message. Does not implicitly {@link rpc_extractor.MemoryInfo.verify|verify} messages.
         * @param message MemoryInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.MemoryInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemoryInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.MemoryInfo & rpc_extractor.MemoryInfo.$Shape} MemoryInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.MemoryInfo & rpc_extractor.MemoryInfo.$Shape;

        /**
         * Creates a MemoryInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns MemoryInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.MemoryInfo;

        /**
         * Creates a plain object from a MemoryInfo message. Also converts values to other types if specified.
         * @param message MemoryInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.MemoryInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this MemoryInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace MemoryInfo {

        /** Properties of a MemoryInfo. */
        interface $Properties {

            /** bytes */
            used: (number|Long);

            /** bytes */
            free: (number|Long);

            /** bytes */
            total: (number|Long);

            /** bytes actually locked */
            locked: (number|Long);

            /** MemoryInfo chunks_used */
            chunks_used: (number|Long);

            /** MemoryInfo chunks_free */
            chunks_free: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemoryInfo. */
        type $Shape = rpc_extractor.MemoryInfo.$Properties;
    }

    /**
     * Properties of an AddrManInfo.
     * @deprecated Use rpc_extractor.AddrManInfo.$Properties instead.
     */
    interface IAddrManInfo extends rpc_extractor.AddrManInfo.$Properties {
    }

    /** Represents an AddrManInfo. */
    class AddrManInfo {

        /**
         * Constructs a new AddrManInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.AddrManInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** network name (and all_networks) to counts */
        networks: { [k: string]: rpc_extractor.AddrManInfoNetwork };

        /**
         * Creates a new AddrManInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddrManInfo instance
         */
        static create(properties: rpc_extractor.AddrManInfo.$Shape): rpc_extractor.AddrManInfo & rpc_extractor.AddrManInfo.$Shape;
        static create(properties?: rpc_extractor.AddrManInfo.$Properties): rpc_extractor.AddrManInfo;

        /**
         * Encodes the specified AddrManInfo message. Does not implicitly {@link rpc_extractor.AddrManInfo.verify|verify} messages.
         * @param message AddrManInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.AddrManInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddrManInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.AddrManInfo & rpc_extractor.AddrManInfo.$Shape} AddrManInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.AddrManInfo & rpc_extractor.AddrManInfo.$Shape;

        /**
         * Creates an AddrManInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddrManInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.AddrManInfo;

        /**
         * Creates a plain object from an AddrManInfo message. Also converts values to other types if specified.
         * @param message AddrManInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.AddrManInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddrManInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddrManInfo {

        /** Properties of an AddrManInfo. */
        interface $Properties {

            /** network name (and all_networks) to counts */
            networks?: { [k: string]: rpc_extractor.AddrManInfoNetwork.$Properties };

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddrManInfo. */
        type $Shape = rpc_extractor.AddrManInfo.$Properties;
    }

    /**
     * Properties of an AddrManInfoNetwork.
     * @deprecated Use rpc_extractor.AddrManInfoNetwork.$Properties instead.
     */
    interface IAddrManInfoNetwork extends rpc_extractor.AddrManInfoNetwork.$Properties {
    }

    /** Represents an AddrManInfoNetwork. */
    class AddrManInfoNetwork {

        /**
         * Constructs a new AddrManInfoNetwork.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.AddrManInfoNetwork.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AddrManInfoNetwork new. */
        new: (number|Long);

        /** AddrManInfoNetwork tried. */
        tried: (number|Long);

        /** AddrManInfoNetwork total. */
        total: (number|Long);

        /**
         * Creates a new AddrManInfoNetwork instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddrManInfoNetwork instance
         */
        static create(properties: rpc_extractor.AddrManInfoNetwork.$Shape): rpc_extractor.AddrManInfoNetwork & rpc_extractor.AddrManInfoNetwork.$Shape;
        static create(properties?: rpc_extractor.AddrManInfoNetwork.$Properties): rpc_extractor.AddrManInfoNetwork;

        /**
         * Encodes the specified AddrManInfoNetwork message. Does not implicitly {@link rpc_extractor.AddrManInfoNetwork.verify|verify} messages.
         * @param message AddrManInfoNetwork message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.AddrManInfoNetwork.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddrManInfoNetwork message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.AddrManInfoNetwork & rpc_extractor.AddrManInfoNetwork.$Shape} AddrManInfoNetwork
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.AddrManInfoNetwork & rpc_extractor.AddrManInfoNetwork.$Shape;

        /**
         * Creates an AddrManInfoNetwork message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddrManInfoNetwork
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.AddrManInfoNetwork;

        /**
         * Creates a plain object from an AddrManInfoNetwork message. Also converts values to other types if specified.
         * @param message AddrManInfoNetwork
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.AddrManInfoNetwork, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddrManInfoNetwork to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddrManInfoNetwork {

        /** Properties of an AddrManInfoNetwork. */
        interface $Properties {

            /** AddrManInfoNetwork new */
            "new": (number|Long);

            /** AddrManInfoNetwork tried */
            tried: (number|Long);

            /** AddrManInfoNetwork total */
            total: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddrManInfoNetwork. */
        type $Shape = rpc_extractor.AddrManInfoNetwork.$Properties;
    }

    /** FeeEstimateMode enum. */
    enum FeeEstimateMode {

        /** UNSET value */
        UNSET = 0,

        /** ECONOMICAL value */
        ECONOMICAL = 1,

        /** CONSERVATIVE value */
        CONSERVATIVE = 2
    }

    /**
     * Properties of a ChainTxStats.
     * @deprecated Use rpc_extractor.ChainTxStats.$Properties instead.
     */
    interface IChainTxStats extends rpc_extractor.ChainTxStats.$Properties {
    }

    /** Represents a ChainTxStats. */
    class ChainTxStats {

        /**
         * Constructs a new ChainTxStats.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.ChainTxStats.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** epoch seconds */
        time: number;

        /** ChainTxStats tx_count. */
        tx_count: number;

        /** hex, display order */
        window_final_block_hash: string;

        /** ChainTxStats window_final_block_height. */
        window_final_block_height: number;

        /** ChainTxStats window_block_count. */
        window_block_count: number;

        /** ChainTxStats window_tx_count. */
        window_tx_count: (number|null);

        /** seconds */
        window_interval: (number|null);

        /** transactions per second */
        tx_rate: (number|null);

        /**
         * Creates a new ChainTxStats instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ChainTxStats instance
         */
        static create(properties: rpc_extractor.ChainTxStats.$Shape): rpc_extractor.ChainTxStats & rpc_extractor.ChainTxStats.$Shape;
        static create(properties?: rpc_extractor.ChainTxStats.$Properties): rpc_extractor.ChainTxStats;

        /**
         * Encodes the specified ChainTxStats message. Does not implicitly {@link rpc_extractor.ChainTxStats.verify|verify} messages.
         * @param message ChainTxStats message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.ChainTxStats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ChainTxStats message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.ChainTxStats & rpc_extractor.ChainTxStats.$Shape} ChainTxStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.ChainTxStats & rpc_extractor.ChainTxStats.$Shape;

        /**
         * Creates a ChainTxStats message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ChainTxStats
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.ChainTxStats;

        /**
         * Creates a plain object from a ChainTxStats message. Also converts values to other types if specified.
         * @param message ChainTxStats
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.ChainTxStats, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ChainTxStats to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ChainTxStats {

        /** Properties of a ChainTxStats. */
        interface $Properties {

            /** epoch seconds */
            time: number;

            /** ChainTxStats tx_count */
            tx_count: number;

            /** hex, display order */
            window_final_block_hash: string;

            /** ChainTxStats window_final_block_height */
            window_final_block_height: number;

            /** ChainTxStats window_block_count */
            window_block_count: number;

            /** ChainTxStats window_tx_count */
            window_tx_count?: (number|null);

            /** seconds */
            window_interval?: (number|null);

            /** transactions per second */
            tx_rate?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ChainTxStats. */
        type $Shape = rpc_extractor.ChainTxStats.$Properties;
    }

    /**
     * Properties of a NetworkInfo.
     * @deprecated Use rpc_extractor.NetworkInfo.$Properties instead.
     */
    interface INetworkInfo extends rpc_extractor.NetworkInfo.$Properties {
    }

    /** Represents a NetworkInfo. */
    class NetworkInfo {

        /**
         * Constructs a new NetworkInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.NetworkInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NetworkInfo version. */
        version: number;

        /** NetworkInfo subversion. */
        subversion: string;

        /** NetworkInfo protocol_version. */
        protocol_version: number;

        /** hex */
        local_services: string;

        /** NetworkInfo local_services_names. */
        local_services_names: string[];

        /** NetworkInfo local_relay. */
        local_relay: boolean;

        /** seconds */
        time_offset: number;

        /** NetworkInfo connections. */
        connections: number;

        /** NetworkInfo connections_in. */
        connections_in: number;

        /** NetworkInfo connections_out. */
        connections_out: number;

        /** NetworkInfo network_active. */
        network_active: boolean;

        /** NetworkInfo networks. */
        networks: rpc_extractor.NetworkInfoNetwork[];

        /** schema comment: BTC/kB; code: sat/vB */
        relay_fee: number;

        /** schema comment: BTC/kB; code: sat/vB */
        incremental_fee: number;

        /** NetworkInfo local_addresses. */
        local_addresses: rpc_extractor.NetworkInfoLocalAddress[];

        /** NetworkInfo warnings. */
        warnings: string[];

        /**
         * Creates a new NetworkInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NetworkInfo instance
         */
        static create(properties: rpc_extractor.NetworkInfo.$Shape): rpc_extractor.NetworkInfo & rpc_extractor.NetworkInfo.$Shape;
        static create(properties?: rpc_extractor.NetworkInfo.$Properties): rpc_extractor.NetworkInfo;

        /**
         * Encodes the specified NetworkInfo message. Does not implicitly {@link rpc_extractor.NetworkInfo.verify|verify} messages.
         * @param message NetworkInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.NetworkInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NetworkInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.NetworkInfo & rpc_extractor.NetworkInfo.$Shape} NetworkInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.NetworkInfo & rpc_extractor.NetworkInfo.$Shape;

        /**
         * Creates a NetworkInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns NetworkInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.NetworkInfo;

        /**
         * Creates a plain object from a NetworkInfo message. Also converts values to other types if specified.
         * @param message NetworkInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.NetworkInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this NetworkInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace NetworkInfo {

        /** Properties of a NetworkInfo. */
        interface $Properties {

            /** NetworkInfo version */
            version: number;

            /** NetworkInfo subversion */
            subversion: string;

            /** NetworkInfo protocol_version */
            protocol_version: number;

            /** hex */
            local_services: string;

            /** NetworkInfo local_services_names */
            local_services_names?: string[];

            /** NetworkInfo local_relay */
            local_relay: boolean;

            /** seconds */
            time_offset: number;

            /** NetworkInfo connections */
            connections: number;

            /** NetworkInfo connections_in */
            connections_in: number;

            /** NetworkInfo connections_out */
            connections_out: number;

            /** NetworkInfo network_active */
            network_active: boolean;

            /** NetworkInfo networks */
            networks?: rpc_extractor.NetworkInfoNetwork.$Properties[];

            /** schema comment: BTC/kB; code: sat/vB */
            relay_fee: number;

            /** schema comment: BTC/kB; code: sat/vB */
            incremental_fee: number;

            /** NetworkInfo local_addresses */
            local_addresses?: rpc_extractor.NetworkInfoLocalAddress.$Properties[];

            /** NetworkInfo warnings */
            warnings?: string[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NetworkInfo. */
        type $Shape = rpc_extractor.NetworkInfo.$Properties;
    }

    /**
     * Properties of a NetworkInfoNetwork.
     * @deprecated Use rpc_extractor.NetworkInfoNetwork.$Properties instead.
     */
    interface INetworkInfoNetwork extends rpc_extractor.NetworkInfoNetwork.$Properties {
    }

    /** Represents a NetworkInfoNetwork. */
    class NetworkInfoNetwork {

        /**
         * Constructs a new NetworkInfoNetwork.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.NetworkInfoNetwork.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NetworkInfoNetwork name. */
        name: string;

        /** NetworkInfoNetwork limited. */
        limited: boolean;

        /** NetworkInfoNetwork reachable. */
        reachable: boolean;

        /** NetworkInfoNetwork proxy. */
        proxy: string;

        /** NetworkInfoNetwork proxy_randomize_credentials. */
        proxy_randomize_credentials: boolean;

        /**
         * Creates a new NetworkInfoNetwork instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NetworkInfoNetwork instance
         */
        static create(properties: rpc_extractor.NetworkInfoNetwork.$Shape): rpc_extractor.NetworkInfoNetwork & rpc_extractor.NetworkInfoNetwork.$Shape;
        static create(properties?: rpc_extractor.NetworkInfoNetwork.$Properties): rpc_extractor.NetworkInfoNetwork;

        /**
         * Encodes the specified NetworkInfoNetwork message. Does not implicitly {@link rpc_extractor.NetworkInfoNetwork.verify|verify} messages.
         * @param message NetworkInfoNetwork message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.NetworkInfoNetwork.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NetworkInfoNetwork message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.NetworkInfoNetwork & rpc_extractor.NetworkInfoNetwork.$Shape} NetworkInfoNetwork
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.NetworkInfoNetwork & rpc_extractor.NetworkInfoNetwork.$Shape;

        /**
         * Creates a NetworkInfoNetwork message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns NetworkInfoNetwork
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.NetworkInfoNetwork;

        /**
         * Creates a plain object from a NetworkInfoNetwork message. Also converts values to other types if specified.
         * @param message NetworkInfoNetwork
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.NetworkInfoNetwork, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this NetworkInfoNetwork to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace NetworkInfoNetwork {

        /** Properties of a NetworkInfoNetwork. */
        interface $Properties {

            /** NetworkInfoNetwork name */
            name: string;

            /** NetworkInfoNetwork limited */
            limited: boolean;

            /** NetworkInfoNetwork reachable */
            reachable: boolean;

            /** NetworkInfoNetwork proxy */
            proxy: string;

            /** NetworkInfoNetwork proxy_randomize_credentials */
            proxy_randomize_credentials: boolean;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NetworkInfoNetwork. */
        type $Shape = rpc_extractor.NetworkInfoNetwork.$Properties;
    }

    /**
     * Properties of a NetworkInfoLocalAddress.
     * @deprecated Use rpc_extractor.NetworkInfoLocalAddress.$Properties instead.
     */
    interface INetworkInfoLocalAddress extends rpc_extractor.NetworkInfoLocalAddress.$Properties {
    }

    /** Represents a NetworkInfoLocalAddress. */
    class NetworkInfoLocalAddress {

        /**
         * Constructs a new NetworkInfoLocalAddress.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.NetworkInfoLocalAddress.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NetworkInfoLocalAddress address. */
        address: string;

        /** NetworkInfoLocalAddress port. */
        port: number;

        /** NetworkInfoLocalAddress score. */
        score: number;

        /**
         * Creates a new NetworkInfoLocalAddress instance using the specified properties.
         * @param [properties] Properties to set
         * @returns NetworkInfoLocalAddress instance
         */
        static create(properties: rpc_extractor.NetworkInfoLocalAddress.$Shape): rpc_extractor.NetworkInfoLocalAddress & rpc_extractor.NetworkInfoLocalAddress.$Shape;
        static create(properties?: rpc_extractor.NetworkInfoLocalAddress.$Properties): rpc_extractor.NetworkInfoLocalAddress;

        /**
         * Encodes the specified NetworkInfoLocalAddress message. Does not implicitly {@link rpc_extractor.NetworkInfoLocalAddress.verify|verify} messages.
         * @param message NetworkInfoLocalAddress message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.NetworkInfoLocalAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NetworkInfoLocalAddress message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.NetworkInfoLocalAddress & rpc_extractor.NetworkInfoLocalAddress.$Shape} NetworkInfoLocalAddress
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.NetworkInfoLocalAddress & rpc_extractor.NetworkInfoLocalAddress.$Shape;

        /**
         * Creates a NetworkInfoLocalAddress message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns NetworkInfoLocalAddress
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.NetworkInfoLocalAddress;

        /**
         * Creates a plain object from a NetworkInfoLocalAddress message. Also converts values to other types if specified.
         * @param message NetworkInfoLocalAddress
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.NetworkInfoLocalAddress, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this NetworkInfoLocalAddress to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace NetworkInfoLocalAddress {

        /** Properties of a NetworkInfoLocalAddress. */
        interface $Properties {

            /** NetworkInfoLocalAddress address */
            address: string;

            /** NetworkInfoLocalAddress port */
            port: number;

            /** NetworkInfoLocalAddress score */
            score: number;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NetworkInfoLocalAddress. */
        type $Shape = rpc_extractor.NetworkInfoLocalAddress.$Properties;
    }

    /**
     * Properties of a BlockchainInfo.
     * @deprecated Use rpc_extractor.BlockchainInfo.$Properties instead.
     */
    interface IBlockchainInfo extends rpc_extractor.BlockchainInfo.$Properties {
    }

    /** Represents a BlockchainInfo. */
    class BlockchainInfo {

        /**
         * Constructs a new BlockchainInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.BlockchainInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BlockchainInfo chain. */
        chain: string;

        /** BlockchainInfo blocks. */
        blocks: number;

        /** BlockchainInfo headers. */
        headers: number;

        /** hex, display order */
        bestblockhash: string;

        /** BlockchainInfo difficulty. */
        difficulty: number;

        /** BlockchainInfo time. */
        time: number;

        /** BlockchainInfo mediantime. */
        mediantime: number;

        /** 0..1 */
        verificationprogress: number;

        /** BlockchainInfo initialblockdownload. */
        initialblockdownload: boolean;

        /** text */
        chainwork: string;

        /** bytes */
        size_on_disk: (number|Long);

        /** BlockchainInfo pruned. */
        pruned: boolean;

        /** 0 when not pruned */
        prune_height: number;

        /** bytes, 0 when manual or not pruned */
        prune_target_size: (number|Long);

        /** BlockchainInfo warnings. */
        warnings: string[];

        /**
         * Creates a new BlockchainInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BlockchainInfo instance
         */
        static create(properties: rpc_extractor.BlockchainInfo.$Shape): rpc_extractor.BlockchainInfo & rpc_extractor.BlockchainInfo.$Shape;
        static create(properties?: rpc_extractor.BlockchainInfo.$Properties): rpc_extractor.BlockchainInfo;

        /**
         * Encodes the specified BlockchainInfo message. Does not implicitly {@link rpc_extractor.BlockchainInfo.verify|verify} messages.
         * @param message BlockchainInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.BlockchainInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BlockchainInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.BlockchainInfo & rpc_extractor.BlockchainInfo.$Shape} BlockchainInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.BlockchainInfo & rpc_extractor.BlockchainInfo.$Shape;

        /**
         * Creates a BlockchainInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BlockchainInfo
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.BlockchainInfo;

        /**
         * Creates a plain object from a BlockchainInfo message. Also converts values to other types if specified.
         * @param message BlockchainInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.BlockchainInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BlockchainInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BlockchainInfo {

        /** Properties of a BlockchainInfo. */
        interface $Properties {

            /** BlockchainInfo chain */
            chain: string;

            /** BlockchainInfo blocks */
            blocks: number;

            /** BlockchainInfo headers */
            headers: number;

            /** hex, display order */
            bestblockhash: string;

            /** BlockchainInfo difficulty */
            difficulty: number;

            /** BlockchainInfo time */
            time: number;

            /** BlockchainInfo mediantime */
            mediantime: number;

            /** 0..1 */
            verificationprogress: number;

            /** BlockchainInfo initialblockdownload */
            initialblockdownload: boolean;

            /** text */
            chainwork: string;

            /** bytes */
            size_on_disk: (number|Long);

            /** BlockchainInfo pruned */
            pruned: boolean;

            /** 0 when not pruned */
            prune_height: number;

            /** bytes, 0 when manual or not pruned */
            prune_target_size: (number|Long);

            /** BlockchainInfo warnings */
            warnings?: string[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BlockchainInfo. */
        type $Shape = rpc_extractor.BlockchainInfo.$Properties;
    }

    /**
     * Properties of an OrphanTxs.
     * @deprecated Use rpc_extractor.OrphanTxs.$Properties instead.
     */
    interface IOrphanTxs extends rpc_extractor.OrphanTxs.$Properties {
    }

    /** Represents an OrphanTxs. */
    class OrphanTxs {

        /**
         * Constructs a new OrphanTxs.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.OrphanTxs.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OrphanTxs orphans. */
        orphans: rpc_extractor.OrphanTx[];

        /**
         * Creates a new OrphanTxs instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OrphanTxs instance
         */
        static create(properties: rpc_extractor.OrphanTxs.$Shape): rpc_extractor.OrphanTxs & rpc_extractor.OrphanTxs.$Shape;
        static create(properties?: rpc_extractor.OrphanTxs.$Properties): rpc_extractor.OrphanTxs;

        /**
         * Encodes the specified OrphanTxs message. Does not implicitly {@link rpc_extractor.OrphanTxs.verify|verify} messages.
         * @param message OrphanTxs message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.OrphanTxs.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OrphanTxs message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.OrphanTxs & rpc_extractor.OrphanTxs.$Shape} OrphanTxs
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.OrphanTxs & rpc_extractor.OrphanTxs.$Shape;

        /**
         * Creates an OrphanTxs message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns OrphanTxs
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.OrphanTxs;

        /**
         * Creates a plain object from an OrphanTxs message. Also converts values to other types if specified.
         * @param message OrphanTxs
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.OrphanTxs, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this OrphanTxs to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace OrphanTxs {

        /** Properties of an OrphanTxs. */
        interface $Properties {

            /** OrphanTxs orphans */
            orphans?: rpc_extractor.OrphanTx.$Properties[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OrphanTxs. */
        type $Shape = rpc_extractor.OrphanTxs.$Properties;
    }

    /**
     * Properties of an OrphanTx.
     * @deprecated Use rpc_extractor.OrphanTx.$Properties instead.
     */
    interface IOrphanTx extends rpc_extractor.OrphanTx.$Properties {
    }

    /** Represents an OrphanTx. */
    class OrphanTx {

        /**
         * Constructs a new OrphanTx.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.OrphanTx.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** hex, display order */
        txid: string;

        /** hex, display order */
        wtxid: string;

        /** OrphanTx bytes. */
        bytes: (number|Long);

        /** OrphanTx vsize. */
        vsize: (number|Long);

        /** OrphanTx weight. */
        weight: (number|Long);

        /** announcing peer ids */
        from: (number|Long)[];

        /** inner ids in wire order, raw set */
        transaction: bitcoin_primitives.Transaction;

        /**
         * Creates a new OrphanTx instance using the specified properties.
         * @param [properties] Properties to set
         * @returns OrphanTx instance
         */
        static create(properties: rpc_extractor.OrphanTx.$Shape): rpc_extractor.OrphanTx & rpc_extractor.OrphanTx.$Shape;
        static create(properties?: rpc_extractor.OrphanTx.$Properties): rpc_extractor.OrphanTx;

        /**
         * Encodes the specified OrphanTx message. Does not implicitly {@link rpc_extractor.OrphanTx.verify|verify} messages.
         * @param message OrphanTx message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.OrphanTx.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an OrphanTx message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.OrphanTx & rpc_extractor.OrphanTx.$Shape} OrphanTx
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.OrphanTx & rpc_extractor.OrphanTx.$Shape;

        /**
         * Creates an OrphanTx message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns OrphanTx
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.OrphanTx;

        /**
         * Creates a plain object from an OrphanTx message. Also converts values to other types if specified.
         * @param message OrphanTx
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.OrphanTx, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this OrphanTx to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace OrphanTx {

        /** Properties of an OrphanTx. */
        interface $Properties {

            /** hex, display order */
            txid: string;

            /** hex, display order */
            wtxid: string;

            /** OrphanTx bytes */
            bytes: (number|Long);

            /** OrphanTx vsize */
            vsize: (number|Long);

            /** OrphanTx weight */
            weight: (number|Long);

            /** announcing peer ids */
            from?: (number|Long)[];

            /** inner ids in wire order, raw set */
            transaction: bitcoin_primitives.Transaction.$Properties;

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OrphanTx. */
        type $Shape = rpc_extractor.OrphanTx.$Properties;
    }

    /**
     * Properties of an Addrman.
     * @deprecated Use rpc_extractor.Addrman.$Properties instead.
     */
    interface IAddrman extends rpc_extractor.Addrman.$Properties {
    }

    /** Represents an Addrman. */
    class Addrman {

        /**
         * Constructs a new Addrman.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.Addrman.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** bucket number to bucket */
        new: { [k: string]: rpc_extractor.AddrmanBucket };

        /** bucket number to bucket */
        tried: { [k: string]: rpc_extractor.AddrmanBucket };

        /**
         * Creates a new Addrman instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Addrman instance
         */
        static create(properties: rpc_extractor.Addrman.$Shape): rpc_extractor.Addrman & rpc_extractor.Addrman.$Shape;
        static create(properties?: rpc_extractor.Addrman.$Properties): rpc_extractor.Addrman;

        /**
         * Encodes the specified Addrman message. Does not implicitly {@link rpc_extractor.Addrman.verify|verify} messages.
         * @param message Addrman message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.Addrman.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Addrman message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.Addrman & rpc_extractor.Addrman.$Shape} Addrman
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.Addrman & rpc_extractor.Addrman.$Shape;

        /**
         * Creates an Addrman message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Addrman
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.Addrman;

        /**
         * Creates a plain object from an Addrman message. Also converts values to other types if specified.
         * @param message Addrman
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.Addrman, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Addrman to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Addrman {

        /** Properties of an Addrman. */
        interface $Properties {

            /** bucket number to bucket */
            "new"?: { [k: string]: rpc_extractor.AddrmanBucket.$Properties };

            /** bucket number to bucket */
            tried?: { [k: string]: rpc_extractor.AddrmanBucket.$Properties };

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Addrman. */
        type $Shape = rpc_extractor.Addrman.$Properties;
    }

    /**
     * Properties of an AddrmanBucket.
     * @deprecated Use rpc_extractor.AddrmanBucket.$Properties instead.
     */
    interface IAddrmanBucket extends rpc_extractor.AddrmanBucket.$Properties {
    }

    /** Represents an AddrmanBucket. */
    class AddrmanBucket {

        /**
         * Constructs a new AddrmanBucket.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.AddrmanBucket.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** position to entry */
        entries: { [k: string]: rpc_extractor.AddrmanEntry };

        /**
         * Creates a new AddrmanBucket instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddrmanBucket instance
         */
        static create(properties: rpc_extractor.AddrmanBucket.$Shape): rpc_extractor.AddrmanBucket & rpc_extractor.AddrmanBucket.$Shape;
        static create(properties?: rpc_extractor.AddrmanBucket.$Properties): rpc_extractor.AddrmanBucket;

        /**
         * Encodes the specified AddrmanBucket message. Does not implicitly {@link rpc_extractor.AddrmanBucket.verify|verify} messages.
         * @param message AddrmanBucket message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.AddrmanBucket.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddrmanBucket message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.AddrmanBucket & rpc_extractor.AddrmanBucket.$Shape} AddrmanBucket
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.AddrmanBucket & rpc_extractor.AddrmanBucket.$Shape;

        /**
         * Creates an AddrmanBucket message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddrmanBucket
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.AddrmanBucket;

        /**
         * Creates a plain object from an AddrmanBucket message. Also converts values to other types if specified.
         * @param message AddrmanBucket
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.AddrmanBucket, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddrmanBucket to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddrmanBucket {

        /** Properties of an AddrmanBucket. */
        interface $Properties {

            /** position to entry */
            entries?: { [k: string]: rpc_extractor.AddrmanEntry.$Properties };

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddrmanBucket. */
        type $Shape = rpc_extractor.AddrmanBucket.$Properties;
    }

    /**
     * Properties of an AddrmanEntry.
     * @deprecated Use rpc_extractor.AddrmanEntry.$Properties instead.
     */
    interface IAddrmanEntry extends rpc_extractor.AddrmanEntry.$Properties {
    }

    /** Represents an AddrmanEntry. */
    class AddrmanEntry {

        /**
         * Constructs a new AddrmanEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.AddrmanEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AddrmanEntry address. */
        address: string;

        /** AddrmanEntry port. */
        port: number;

        /** AddrmanEntry network. */
        network: string;

        /** AddrmanEntry services. */
        services: (number|Long);

        /** epoch seconds last seen */
        time: (number|Long);

        /** AddrmanEntry source. */
        source: string;

        /** AddrmanEntry source_network. */
        source_network: string;

        /** absent when no asmap */
        mapped_as: (number|null);

        /** absent when no asmap */
        source_mapped_as: (number|null);

        /**
         * Creates a new AddrmanEntry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AddrmanEntry instance
         */
        static create(properties: rpc_extractor.AddrmanEntry.$Shape): rpc_extractor.AddrmanEntry & rpc_extractor.AddrmanEntry.$Shape;
        static create(properties?: rpc_extractor.AddrmanEntry.$Properties): rpc_extractor.AddrmanEntry;

        /**
         * Encodes the specified AddrmanEntry message. Does not implicitly {@link rpc_extractor.AddrmanEntry.verify|verify} messages.
         * @param message AddrmanEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.AddrmanEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddrmanEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.AddrmanEntry & rpc_extractor.AddrmanEntry.$Shape} AddrmanEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.AddrmanEntry & rpc_extractor.AddrmanEntry.$Shape;

        /**
         * Creates an AddrmanEntry message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddrmanEntry
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.AddrmanEntry;

        /**
         * Creates a plain object from an AddrmanEntry message. Also converts values to other types if specified.
         * @param message AddrmanEntry
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.AddrmanEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddrmanEntry to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddrmanEntry {

        /** Properties of an AddrmanEntry. */
        interface $Properties {

            /** AddrmanEntry address */
            address: string;

            /** AddrmanEntry port */
            port: number;

            /** AddrmanEntry network */
            network: string;

            /** AddrmanEntry services */
            services: (number|Long);

            /** epoch seconds last seen */
            time: (number|Long);

            /** AddrmanEntry source */
            source: string;

            /** AddrmanEntry source_network */
            source_network: string;

            /** absent when no asmap */
            mapped_as?: (number|null);

            /** absent when no asmap */
            source_mapped_as?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddrmanEntry. */
        type $Shape = rpc_extractor.AddrmanEntry.$Properties;
    }

    /**
     * Properties of an EstimateSmartFee.
     * @deprecated Use rpc_extractor.EstimateSmartFee.$Properties instead.
     */
    interface IEstimateSmartFee extends rpc_extractor.EstimateSmartFee.$Properties {
    }

    /** Represents an EstimateSmartFee. */
    class EstimateSmartFee {

        /**
         * Constructs a new EstimateSmartFee.
         * @param [properties] Properties to set
         */
        constructor(properties?: rpc_extractor.EstimateSmartFee.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** sat/vB; absent when estimation failed */
        fee_rate: (number|null);

        /** target the node answered for */
        blocks: number;

        /** target asked for */
        requested_blocks: number;

        /** EstimateSmartFee mode. */
        mode: rpc_extractor.FeeEstimateMode;

        /** EstimateSmartFee errors. */
        errors: string[];

        /**
         * Creates a new EstimateSmartFee instance using the specified properties.
         * @param [properties] Properties to set
         * @returns EstimateSmartFee instance
         */
        static create(properties: rpc_extractor.EstimateSmartFee.$Shape): rpc_extractor.EstimateSmartFee & rpc_extractor.EstimateSmartFee.$Shape;
        static create(properties?: rpc_extractor.EstimateSmartFee.$Properties): rpc_extractor.EstimateSmartFee;

        /**
         * Encodes the specified EstimateSmartFee message. Does not implicitly {@link rpc_extractor.EstimateSmartFee.verify|verify} messages.
         * @param message EstimateSmartFee message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: rpc_extractor.EstimateSmartFee.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an EstimateSmartFee message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {rpc_extractor.EstimateSmartFee & rpc_extractor.EstimateSmartFee.$Shape} EstimateSmartFee
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): rpc_extractor.EstimateSmartFee & rpc_extractor.EstimateSmartFee.$Shape;

        /**
         * Creates an EstimateSmartFee message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns EstimateSmartFee
         */
        static fromObject(object: { [k: string]: any }): rpc_extractor.EstimateSmartFee;

        /**
         * Creates a plain object from an EstimateSmartFee message. Also converts values to other types if specified.
         * @param message EstimateSmartFee
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: rpc_extractor.EstimateSmartFee, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this EstimateSmartFee to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace EstimateSmartFee {

        /** Properties of an EstimateSmartFee. */
        interface $Properties {

            /** sat/vB; absent when estimation failed */
            fee_rate?: (number|null);

            /** target the node answered for */
            blocks: number;

            /** target asked for */
            requested_blocks: number;

            /** EstimateSmartFee mode */
            mode: rpc_extractor.FeeEstimateMode;

            /** EstimateSmartFee errors */
            errors?: string[];

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EstimateSmartFee. */
        type $Shape = rpc_extractor.EstimateSmartFee.$Properties;
    }
}

/** Namespace header. */
export namespace header {

    /**
     * Properties of an ArchiveHeader.
     * @deprecated Use header.ArchiveHeader.$Properties instead.
     */
    interface IArchiveHeader extends header.ArchiveHeader.$Properties {
    }

    /** Stands in front of the events of an archive file. */
    class ArchiveHeader {

        /**
         * Constructs a new ArchiveHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: header.ArchiveHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** epoch seconds */
        created: (number|Long);

        /**
         * Creates a new ArchiveHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ArchiveHeader instance
         */
        static create(properties: header.ArchiveHeader.$Shape): header.ArchiveHeader & header.ArchiveHeader.$Shape;
        static create(properties?: header.ArchiveHeader.$Properties): header.ArchiveHeader;

        /**
         * Encodes the specified ArchiveHeader message. Does not implicitly {@link header.ArchiveHeader.verify|verify} messages.
         * @param message ArchiveHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: header.ArchiveHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ArchiveHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {header.ArchiveHeader & header.ArchiveHeader.$Shape} ArchiveHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): header.ArchiveHeader & header.ArchiveHeader.$Shape;

        /**
         * Creates an ArchiveHeader message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ArchiveHeader
         */
        static fromObject(object: { [k: string]: any }): header.ArchiveHeader;

        /**
         * Creates a plain object from an ArchiveHeader message. Also converts values to other types if specified.
         * @param message ArchiveHeader
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: header.ArchiveHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ArchiveHeader to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ArchiveHeader {

        /** Properties of an ArchiveHeader. */
        interface $Properties {

            /** epoch seconds */
            created: (number|Long);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ArchiveHeader. */
        type $Shape = header.ArchiveHeader.$Properties;
    }
}
