/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $parseInt = $util.global.parseInt, $String = $util.global.String, $Number = $util.global.Number, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean, $Array = $util.global.Array, $isFinite = $util.global.isFinite;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const event = $root.event = (() => {

    const event = {};

    event.Event = (function() {

        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Event.prototype.ebpf_extractor = null;
        Event.prototype.rpc_extractor = null;
        Event.prototype.p2p_extractor = null;
        Event.prototype.log_extractor = null;
        Event.prototype.ipc_extractor = null;
        Event.prototype.node = null;
        Event.prototype.session = null;
        Event.prototype.sequence = null;

        let $oneOfFields;

        $Object.defineProperty(Event.prototype, "peer_observer_event", {
            get: $util.oneOfGetter($oneOfFields = ["ebpf_extractor", "rpc_extractor", "p2p_extractor", "log_extractor", "ipc_extractor"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ebpf_extractor != null && $Object.hasOwnProperty.call(message, "ebpf_extractor"))
                $root.ebpf_extractor.ebpf.encode(message.ebpf_extractor, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.rpc_extractor != null && $Object.hasOwnProperty.call(message, "rpc_extractor"))
                $root.rpc_extractor.rpc.encode(message.rpc_extractor, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.p2p_extractor != null && $Object.hasOwnProperty.call(message, "p2p_extractor"))
                $root.p2p_extractor.p2p.encode(message.p2p_extractor, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.log_extractor != null && $Object.hasOwnProperty.call(message, "log_extractor"))
                $root.log_extractor.log.encode(message.log_extractor, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.ipc_extractor != null && $Object.hasOwnProperty.call(message, "ipc_extractor"))
                $root.ipc_extractor.ipc.encode(message.ipc_extractor, writer.uint32(42).fork(), _depth + 1).ldelim();
            writer.uint32(80).uint64(message.timestamp);
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                writer.uint32(8002).string(message.node);
            if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                writer.uint32(8009).fixed64(message.session);
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                writer.uint32(8016).uint64(message.sequence);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.event.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.timestamp = reader.uint64();
                        continue;
                    }
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.ebpf_extractor = $root.ebpf_extractor.ebpf.decode(reader, reader.size(), $undefined, _depth + 1, message.ebpf_extractor);
                        message.peer_observer_event = "ebpf_extractor";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.rpc_extractor = $root.rpc_extractor.rpc.decode(reader, reader.size(), $undefined, _depth + 1, message.rpc_extractor);
                        message.peer_observer_event = "rpc_extractor";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.p2p_extractor = $root.p2p_extractor.p2p.decode(reader, reader.size(), $undefined, _depth + 1, message.p2p_extractor);
                        message.peer_observer_event = "p2p_extractor";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.log_extractor = $root.log_extractor.log.decode(reader, reader.size(), $undefined, _depth + 1, message.log_extractor);
                        message.peer_observer_event = "log_extractor";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.ipc_extractor = $root.ipc_extractor.ipc.decode(reader, reader.size(), $undefined, _depth + 1, message.ipc_extractor);
                        message.peer_observer_event = "ipc_extractor";
                        continue;
                    }
                case 1000: {
                        if (wireType !== 2)
                            break;
                        message.node = reader.string();
                        continue;
                    }
                case 1001: {
                        if (wireType !== 1)
                            break;
                        message.session = reader.fixed64();
                        continue;
                    }
                case 1002: {
                        if (wireType !== 0)
                            break;
                        message.sequence = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "timestamp"))
                throw $util.ProtocolError("missing required 'timestamp'", { instance: message });
            return message;
        };

        Event.fromObject = function (object, _depth) {
            if (object instanceof $root.event.Event)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".event.Event: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.event.Event();
            if (object.timestamp != null)
                if ($util.Long)
                    message.timestamp = $util.Long.fromValue(object.timestamp, true);
                else if (typeof object.timestamp === "string")
                    message.timestamp = $parseInt(object.timestamp, 10);
                else if (typeof object.timestamp === "number")
                    message.timestamp = object.timestamp;
                else if (typeof object.timestamp === "object")
                    message.timestamp = new $util.LongBits(object.timestamp.low >>> 0, object.timestamp.high >>> 0).toNumber(true);
            if (object.ebpf_extractor != null) {
                if (!$util.isObject(object.ebpf_extractor))
                    throw $TypeError(".event.Event.ebpf_extractor: object expected");
                message.ebpf_extractor = $root.ebpf_extractor.ebpf.fromObject(object.ebpf_extractor, _depth + 1);
            }
            if (object.rpc_extractor != null) {
                if (!$util.isObject(object.rpc_extractor))
                    throw $TypeError(".event.Event.rpc_extractor: object expected");
                message.rpc_extractor = $root.rpc_extractor.rpc.fromObject(object.rpc_extractor, _depth + 1);
            }
            if (object.p2p_extractor != null) {
                if (!$util.isObject(object.p2p_extractor))
                    throw $TypeError(".event.Event.p2p_extractor: object expected");
                message.p2p_extractor = $root.p2p_extractor.p2p.fromObject(object.p2p_extractor, _depth + 1);
            }
            if (object.log_extractor != null) {
                if (!$util.isObject(object.log_extractor))
                    throw $TypeError(".event.Event.log_extractor: object expected");
                message.log_extractor = $root.log_extractor.log.fromObject(object.log_extractor, _depth + 1);
            }
            if (object.ipc_extractor != null) {
                if (!$util.isObject(object.ipc_extractor))
                    throw $TypeError(".event.Event.ipc_extractor: object expected");
                message.ipc_extractor = $root.ipc_extractor.ipc.fromObject(object.ipc_extractor, _depth + 1);
            }
            if (object.node != null)
                message.node = $String(object.node);
            if (object.session != null)
                if ($util.Long)
                    message.session = $util.Long.fromValue(object.session, true);
                else if (typeof object.session === "string")
                    message.session = $parseInt(object.session, 10);
                else if (typeof object.session === "number")
                    message.session = object.session;
                else if (typeof object.session === "object")
                    message.session = new $util.LongBits(object.session.low >>> 0, object.session.high >>> 0).toNumber(true);
            if (object.sequence != null)
                if ($util.Long)
                    message.sequence = $util.Long.fromValue(object.sequence, true);
                else if (typeof object.sequence === "string")
                    message.sequence = $parseInt(object.sequence, 10);
                else if (typeof object.sequence === "number")
                    message.sequence = object.sequence;
                else if (typeof object.sequence === "object")
                    message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
            return message;
        };

        Event.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.timestamp = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.timestamp = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.node = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.session = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.session = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.ebpf_extractor != null && $Object.hasOwnProperty.call(message, "ebpf_extractor")) {
                object.ebpf_extractor = $root.ebpf_extractor.ebpf.toObject(message.ebpf_extractor, options, _depth + 1);
                if (options.oneofs)
                    object.peer_observer_event = "ebpf_extractor";
            }
            if (message.rpc_extractor != null && $Object.hasOwnProperty.call(message, "rpc_extractor")) {
                object.rpc_extractor = $root.rpc_extractor.rpc.toObject(message.rpc_extractor, options, _depth + 1);
                if (options.oneofs)
                    object.peer_observer_event = "rpc_extractor";
            }
            if (message.p2p_extractor != null && $Object.hasOwnProperty.call(message, "p2p_extractor")) {
                object.p2p_extractor = $root.p2p_extractor.p2p.toObject(message.p2p_extractor, options, _depth + 1);
                if (options.oneofs)
                    object.peer_observer_event = "p2p_extractor";
            }
            if (message.log_extractor != null && $Object.hasOwnProperty.call(message, "log_extractor")) {
                object.log_extractor = $root.log_extractor.log.toObject(message.log_extractor, options, _depth + 1);
                if (options.oneofs)
                    object.peer_observer_event = "log_extractor";
            }
            if (message.ipc_extractor != null && $Object.hasOwnProperty.call(message, "ipc_extractor")) {
                object.ipc_extractor = $root.ipc_extractor.ipc.toObject(message.ipc_extractor, options, _depth + 1);
                if (options.oneofs)
                    object.peer_observer_event = "ipc_extractor";
            }
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.timestamp = typeof message.timestamp === "number" ? $BigInt(message.timestamp) : $util.Long.fromBits(message.timestamp.low >>> 0, message.timestamp.high >>> 0, true).toBigInt();
                else if (typeof message.timestamp === "number")
                    object.timestamp = options.longs === $String ? $String(message.timestamp) : message.timestamp;
                else
                    object.timestamp = options.longs === $String ? $util.Long.prototype.toString.call(message.timestamp) : options.longs === $Number ? new $util.LongBits(message.timestamp.low >>> 0, message.timestamp.high >>> 0).toNumber(true) : message.timestamp;
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                object.node = message.node;
            if (message.session != null && $Object.hasOwnProperty.call(message, "session"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.session = typeof message.session === "number" ? $BigInt(message.session) : $util.Long.fromBits(message.session.low >>> 0, message.session.high >>> 0, true).toBigInt();
                else if (typeof message.session === "number")
                    object.session = options.longs === $String ? $String(message.session) : message.session;
                else
                    object.session = options.longs === $String ? $util.Long.prototype.toString.call(message.session) : options.longs === $Number ? new $util.LongBits(message.session.low >>> 0, message.session.high >>> 0).toNumber(true) : message.session;
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                else if (typeof message.sequence === "number")
                    object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                else
                    object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
            return object;
        };

        Event.prototype.toJSON = function() {
            return Event.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Event;
    })();

    return event;
})();

export const ebpf_extractor = $root.ebpf_extractor = (() => {

    const ebpf_extractor = {};

    ebpf_extractor.ebpf = (function() {

        const ebpf = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ebpf.prototype.message = null;
        ebpf.prototype.connection = null;
        ebpf.prototype.addrman = null;
        ebpf.prototype.mempool = null;
        ebpf.prototype.validation = null;

        let $oneOfFields;

        $Object.defineProperty(ebpf.prototype, "ebpf_event", {
            get: $util.oneOfGetter($oneOfFields = ["message", "connection", "addrman", "mempool", "validation"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        ebpf.create = function(properties) {
            return new ebpf(properties);
        };

        ebpf.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                $root.ebpf_extractor.message.MessageEvent.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.connection != null && $Object.hasOwnProperty.call(message, "connection"))
                $root.ebpf_extractor.connection.ConnectionEvent.encode(message.connection, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.addrman != null && $Object.hasOwnProperty.call(message, "addrman"))
                $root.ebpf_extractor.addrman.AddrmanEvent.encode(message.addrman, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.mempool != null && $Object.hasOwnProperty.call(message, "mempool"))
                $root.ebpf_extractor.mempool.MempoolEvent.encode(message.mempool, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.validation != null && $Object.hasOwnProperty.call(message, "validation"))
                $root.ebpf_extractor.validation.ValidationEvent.encode(message.validation, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ebpf.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ebpf_extractor.ebpf();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.message = $root.ebpf_extractor.message.MessageEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                        message.ebpf_event = "message";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.connection = $root.ebpf_extractor.connection.ConnectionEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.connection);
                        message.ebpf_event = "connection";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.addrman = $root.ebpf_extractor.addrman.AddrmanEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.addrman);
                        message.ebpf_event = "addrman";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.mempool = $root.ebpf_extractor.mempool.MempoolEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.mempool);
                        message.ebpf_event = "mempool";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.validation = $root.ebpf_extractor.validation.ValidationEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.validation);
                        message.ebpf_event = "validation";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        ebpf.fromObject = function (object, _depth) {
            if (object instanceof $root.ebpf_extractor.ebpf)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".ebpf_extractor.ebpf: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.ebpf_extractor.ebpf();
            if (object.message != null) {
                if (!$util.isObject(object.message))
                    throw $TypeError(".ebpf_extractor.ebpf.message: object expected");
                message.message = $root.ebpf_extractor.message.MessageEvent.fromObject(object.message, _depth + 1);
            }
            if (object.connection != null) {
                if (!$util.isObject(object.connection))
                    throw $TypeError(".ebpf_extractor.ebpf.connection: object expected");
                message.connection = $root.ebpf_extractor.connection.ConnectionEvent.fromObject(object.connection, _depth + 1);
            }
            if (object.addrman != null) {
                if (!$util.isObject(object.addrman))
                    throw $TypeError(".ebpf_extractor.ebpf.addrman: object expected");
                message.addrman = $root.ebpf_extractor.addrman.AddrmanEvent.fromObject(object.addrman, _depth + 1);
            }
            if (object.mempool != null) {
                if (!$util.isObject(object.mempool))
                    throw $TypeError(".ebpf_extractor.ebpf.mempool: object expected");
                message.mempool = $root.ebpf_extractor.mempool.MempoolEvent.fromObject(object.mempool, _depth + 1);
            }
            if (object.validation != null) {
                if (!$util.isObject(object.validation))
                    throw $TypeError(".ebpf_extractor.ebpf.validation: object expected");
                message.validation = $root.ebpf_extractor.validation.ValidationEvent.fromObject(object.validation, _depth + 1);
            }
            return message;
        };

        ebpf.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                object.message = $root.ebpf_extractor.message.MessageEvent.toObject(message.message, options, _depth + 1);
                if (options.oneofs)
                    object.ebpf_event = "message";
            }
            if (message.connection != null && $Object.hasOwnProperty.call(message, "connection")) {
                object.connection = $root.ebpf_extractor.connection.ConnectionEvent.toObject(message.connection, options, _depth + 1);
                if (options.oneofs)
                    object.ebpf_event = "connection";
            }
            if (message.addrman != null && $Object.hasOwnProperty.call(message, "addrman")) {
                object.addrman = $root.ebpf_extractor.addrman.AddrmanEvent.toObject(message.addrman, options, _depth + 1);
                if (options.oneofs)
                    object.ebpf_event = "addrman";
            }
            if (message.mempool != null && $Object.hasOwnProperty.call(message, "mempool")) {
                object.mempool = $root.ebpf_extractor.mempool.MempoolEvent.toObject(message.mempool, options, _depth + 1);
                if (options.oneofs)
                    object.ebpf_event = "mempool";
            }
            if (message.validation != null && $Object.hasOwnProperty.call(message, "validation")) {
                object.validation = $root.ebpf_extractor.validation.ValidationEvent.toObject(message.validation, options, _depth + 1);
                if (options.oneofs)
                    object.ebpf_event = "validation";
            }
            return object;
        };

        ebpf.prototype.toJSON = function() {
            return ebpf.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ebpf;
    })();

    ebpf_extractor.addrman = (function() {

        const addrman = {};

        addrman.AddrmanEvent = (function() {

            const AddrmanEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AddrmanEvent.prototype["new"] = null;
            AddrmanEvent.prototype.tried = null;

            let $oneOfFields;

            $Object.defineProperty(AddrmanEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["new", "tried"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AddrmanEvent.create = function(properties) {
                return new AddrmanEvent(properties);
            };

            AddrmanEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message["new"] != null && $Object.hasOwnProperty.call(message, "new"))
                    $root.ebpf_extractor.addrman.InsertNew.encode(message["new"], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.tried != null && $Object.hasOwnProperty.call(message, "tried"))
                    $root.ebpf_extractor.addrman.InsertTried.encode(message.tried, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AddrmanEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.addrman.AddrmanEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message["new"] = $root.ebpf_extractor.addrman.InsertNew.decode(reader, reader.size(), $undefined, _depth + 1, message["new"]);
                            message.event = "new";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.tried = $root.ebpf_extractor.addrman.InsertTried.decode(reader, reader.size(), $undefined, _depth + 1, message.tried);
                            message.event = "tried";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AddrmanEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.addrman.AddrmanEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.addrman.AddrmanEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.addrman.AddrmanEvent();
                if (object["new"] != null) {
                    if (!$util.isObject(object["new"]))
                        throw $TypeError(".ebpf_extractor.addrman.AddrmanEvent.new: object expected");
                    message["new"] = $root.ebpf_extractor.addrman.InsertNew.fromObject(object["new"], _depth + 1);
                }
                if (object.tried != null) {
                    if (!$util.isObject(object.tried))
                        throw $TypeError(".ebpf_extractor.addrman.AddrmanEvent.tried: object expected");
                    message.tried = $root.ebpf_extractor.addrman.InsertTried.fromObject(object.tried, _depth + 1);
                }
                return message;
            };

            AddrmanEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message["new"] != null && $Object.hasOwnProperty.call(message, "new")) {
                    object["new"] = $root.ebpf_extractor.addrman.InsertNew.toObject(message["new"], options, _depth + 1);
                    if (options.oneofs)
                        object.event = "new";
                }
                if (message.tried != null && $Object.hasOwnProperty.call(message, "tried")) {
                    object.tried = $root.ebpf_extractor.addrman.InsertTried.toObject(message.tried, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "tried";
                }
                return object;
            };

            AddrmanEvent.prototype.toJSON = function() {
                return AddrmanEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AddrmanEvent;
        })();

        addrman.InsertNew = (function() {

            const InsertNew = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InsertNew.prototype.inserted = false;
            InsertNew.prototype.bucket = 0;
            InsertNew.prototype.bucket_pos = 0;
            InsertNew.prototype.addr = "";
            InsertNew.prototype.addr_AS = 0;
            InsertNew.prototype.source = "";
            InsertNew.prototype.source_AS = 0;

            InsertNew.create = function(properties) {
                return new InsertNew(properties);
            };

            InsertNew.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).bool(message.inserted);
                writer.uint32(16).int32(message.bucket);
                writer.uint32(24).int32(message.bucket_pos);
                writer.uint32(34).string(message.addr);
                writer.uint32(40).uint32(message.addr_AS);
                writer.uint32(50).string(message.source);
                writer.uint32(56).uint32(message.source_AS);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InsertNew.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.addrman.InsertNew();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.inserted = reader.bool();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.bucket = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.bucket_pos = reader.int32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.addr = reader.string();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.addr_AS = reader.uint32();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.source = reader.string();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.source_AS = reader.uint32();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "inserted"))
                    throw $util.ProtocolError("missing required 'inserted'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "bucket"))
                    throw $util.ProtocolError("missing required 'bucket'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "bucket_pos"))
                    throw $util.ProtocolError("missing required 'bucket_pos'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr"))
                    throw $util.ProtocolError("missing required 'addr'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr_AS"))
                    throw $util.ProtocolError("missing required 'addr_AS'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "source"))
                    throw $util.ProtocolError("missing required 'source'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "source_AS"))
                    throw $util.ProtocolError("missing required 'source_AS'", { instance: message });
                return message;
            };

            InsertNew.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.addrman.InsertNew)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.addrman.InsertNew: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.addrman.InsertNew();
                if (object.inserted != null)
                    message.inserted = $Boolean(object.inserted);
                if (object.bucket != null)
                    message.bucket = object.bucket | 0;
                if (object.bucket_pos != null)
                    message.bucket_pos = object.bucket_pos | 0;
                if (object.addr != null)
                    message.addr = $String(object.addr);
                if (object.addr_AS != null)
                    message.addr_AS = object.addr_AS >>> 0;
                if (object.source != null)
                    message.source = $String(object.source);
                if (object.source_AS != null)
                    message.source_AS = object.source_AS >>> 0;
                return message;
            };

            InsertNew.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.inserted = false;
                    object.bucket = 0;
                    object.bucket_pos = 0;
                    object.addr = "";
                    object.addr_AS = 0;
                    object.source = "";
                    object.source_AS = 0;
                }
                if (message.inserted != null && $Object.hasOwnProperty.call(message, "inserted"))
                    object.inserted = message.inserted;
                if (message.bucket != null && $Object.hasOwnProperty.call(message, "bucket"))
                    object.bucket = message.bucket;
                if (message.bucket_pos != null && $Object.hasOwnProperty.call(message, "bucket_pos"))
                    object.bucket_pos = message.bucket_pos;
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                    object.addr = message.addr;
                if (message.addr_AS != null && $Object.hasOwnProperty.call(message, "addr_AS"))
                    object.addr_AS = message.addr_AS;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.source_AS != null && $Object.hasOwnProperty.call(message, "source_AS"))
                    object.source_AS = message.source_AS;
                return object;
            };

            InsertNew.prototype.toJSON = function() {
                return InsertNew.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InsertNew;
        })();

        addrman.InsertTried = (function() {

            const InsertTried = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InsertTried.prototype.bucket = 0;
            InsertTried.prototype.bucket_pos = 0;
            InsertTried.prototype.addr = "";
            InsertTried.prototype.addr_AS = 0;
            InsertTried.prototype.source = "";
            InsertTried.prototype.source_AS = 0;

            InsertTried.create = function(properties) {
                return new InsertTried(properties);
            };

            InsertTried.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).int32(message.bucket);
                writer.uint32(16).int32(message.bucket_pos);
                writer.uint32(26).string(message.addr);
                writer.uint32(32).uint32(message.addr_AS);
                writer.uint32(42).string(message.source);
                writer.uint32(48).uint32(message.source_AS);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InsertTried.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.addrman.InsertTried();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.bucket = reader.int32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.bucket_pos = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.addr = reader.string();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.addr_AS = reader.uint32();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.source = reader.string();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.source_AS = reader.uint32();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "bucket"))
                    throw $util.ProtocolError("missing required 'bucket'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "bucket_pos"))
                    throw $util.ProtocolError("missing required 'bucket_pos'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr"))
                    throw $util.ProtocolError("missing required 'addr'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr_AS"))
                    throw $util.ProtocolError("missing required 'addr_AS'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "source"))
                    throw $util.ProtocolError("missing required 'source'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "source_AS"))
                    throw $util.ProtocolError("missing required 'source_AS'", { instance: message });
                return message;
            };

            InsertTried.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.addrman.InsertTried)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.addrman.InsertTried: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.addrman.InsertTried();
                if (object.bucket != null)
                    message.bucket = object.bucket | 0;
                if (object.bucket_pos != null)
                    message.bucket_pos = object.bucket_pos | 0;
                if (object.addr != null)
                    message.addr = $String(object.addr);
                if (object.addr_AS != null)
                    message.addr_AS = object.addr_AS >>> 0;
                if (object.source != null)
                    message.source = $String(object.source);
                if (object.source_AS != null)
                    message.source_AS = object.source_AS >>> 0;
                return message;
            };

            InsertTried.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.bucket = 0;
                    object.bucket_pos = 0;
                    object.addr = "";
                    object.addr_AS = 0;
                    object.source = "";
                    object.source_AS = 0;
                }
                if (message.bucket != null && $Object.hasOwnProperty.call(message, "bucket"))
                    object.bucket = message.bucket;
                if (message.bucket_pos != null && $Object.hasOwnProperty.call(message, "bucket_pos"))
                    object.bucket_pos = message.bucket_pos;
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                    object.addr = message.addr;
                if (message.addr_AS != null && $Object.hasOwnProperty.call(message, "addr_AS"))
                    object.addr_AS = message.addr_AS;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.source_AS != null && $Object.hasOwnProperty.call(message, "source_AS"))
                    object.source_AS = message.source_AS;
                return object;
            };

            InsertTried.prototype.toJSON = function() {
                return InsertTried.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InsertTried;
        })();

        return addrman;
    })();

    ebpf_extractor.connection = (function() {

        const connection = {};

        connection.ConnectionEvent = (function() {

            const ConnectionEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ConnectionEvent.prototype.closed = null;
            ConnectionEvent.prototype.inbound_evicted = null;
            ConnectionEvent.prototype.inbound = null;
            ConnectionEvent.prototype.outbound = null;
            ConnectionEvent.prototype.misbehaving = null;

            let $oneOfFields;

            $Object.defineProperty(ConnectionEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["closed", "inbound_evicted", "inbound", "outbound", "misbehaving"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ConnectionEvent.create = function(properties) {
                return new ConnectionEvent(properties);
            };

            ConnectionEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                    $root.ebpf_extractor.connection.ClosedConnection.encode(message.closed, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.inbound_evicted != null && $Object.hasOwnProperty.call(message, "inbound_evicted"))
                    $root.ebpf_extractor.connection.EvictedInboundConnection.encode(message.inbound_evicted, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    $root.ebpf_extractor.connection.InboundConnection.encode(message.inbound, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.outbound != null && $Object.hasOwnProperty.call(message, "outbound"))
                    $root.ebpf_extractor.connection.OutboundConnection.encode(message.outbound, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.misbehaving != null && $Object.hasOwnProperty.call(message, "misbehaving"))
                    $root.ebpf_extractor.connection.MisbehavingConnection.encode(message.misbehaving, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ConnectionEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.ConnectionEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.closed = $root.ebpf_extractor.connection.ClosedConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                            message.event = "closed";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.inbound_evicted = $root.ebpf_extractor.connection.EvictedInboundConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.inbound_evicted);
                            message.event = "inbound_evicted";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.inbound = $root.ebpf_extractor.connection.InboundConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.inbound);
                            message.event = "inbound";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.outbound = $root.ebpf_extractor.connection.OutboundConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.outbound);
                            message.event = "outbound";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.misbehaving = $root.ebpf_extractor.connection.MisbehavingConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.misbehaving);
                            message.event = "misbehaving";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ConnectionEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.ConnectionEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.ConnectionEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.ConnectionEvent();
                if (object.closed != null) {
                    if (!$util.isObject(object.closed))
                        throw $TypeError(".ebpf_extractor.connection.ConnectionEvent.closed: object expected");
                    message.closed = $root.ebpf_extractor.connection.ClosedConnection.fromObject(object.closed, _depth + 1);
                }
                if (object.inbound_evicted != null) {
                    if (!$util.isObject(object.inbound_evicted))
                        throw $TypeError(".ebpf_extractor.connection.ConnectionEvent.inbound_evicted: object expected");
                    message.inbound_evicted = $root.ebpf_extractor.connection.EvictedInboundConnection.fromObject(object.inbound_evicted, _depth + 1);
                }
                if (object.inbound != null) {
                    if (!$util.isObject(object.inbound))
                        throw $TypeError(".ebpf_extractor.connection.ConnectionEvent.inbound: object expected");
                    message.inbound = $root.ebpf_extractor.connection.InboundConnection.fromObject(object.inbound, _depth + 1);
                }
                if (object.outbound != null) {
                    if (!$util.isObject(object.outbound))
                        throw $TypeError(".ebpf_extractor.connection.ConnectionEvent.outbound: object expected");
                    message.outbound = $root.ebpf_extractor.connection.OutboundConnection.fromObject(object.outbound, _depth + 1);
                }
                if (object.misbehaving != null) {
                    if (!$util.isObject(object.misbehaving))
                        throw $TypeError(".ebpf_extractor.connection.ConnectionEvent.misbehaving: object expected");
                    message.misbehaving = $root.ebpf_extractor.connection.MisbehavingConnection.fromObject(object.misbehaving, _depth + 1);
                }
                return message;
            };

            ConnectionEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    object.closed = $root.ebpf_extractor.connection.ClosedConnection.toObject(message.closed, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "closed";
                }
                if (message.inbound_evicted != null && $Object.hasOwnProperty.call(message, "inbound_evicted")) {
                    object.inbound_evicted = $root.ebpf_extractor.connection.EvictedInboundConnection.toObject(message.inbound_evicted, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "inbound_evicted";
                }
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound")) {
                    object.inbound = $root.ebpf_extractor.connection.InboundConnection.toObject(message.inbound, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "inbound";
                }
                if (message.outbound != null && $Object.hasOwnProperty.call(message, "outbound")) {
                    object.outbound = $root.ebpf_extractor.connection.OutboundConnection.toObject(message.outbound, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "outbound";
                }
                if (message.misbehaving != null && $Object.hasOwnProperty.call(message, "misbehaving")) {
                    object.misbehaving = $root.ebpf_extractor.connection.MisbehavingConnection.toObject(message.misbehaving, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "misbehaving";
                }
                return object;
            };

            ConnectionEvent.prototype.toJSON = function() {
                return ConnectionEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConnectionEvent;
        })();

        connection.Connection = (function() {

            const Connection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Connection.prototype.peer_id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Connection.prototype.addr = "";
            Connection.prototype.conn_type = 0;
            Connection.prototype.network = 0;

            Connection.create = function(properties) {
                return new Connection(properties);
            };

            Connection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint64(message.peer_id);
                writer.uint32(18).string(message.addr);
                writer.uint32(24).int32(message.conn_type);
                writer.uint32(32).uint32(message.network);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Connection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.Connection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.peer_id = reader.uint64();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.addr = reader.string();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.conn_type = reader.int32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.network = reader.uint32();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "peer_id"))
                    throw $util.ProtocolError("missing required 'peer_id'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr"))
                    throw $util.ProtocolError("missing required 'addr'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "conn_type"))
                    throw $util.ProtocolError("missing required 'conn_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "network"))
                    throw $util.ProtocolError("missing required 'network'", { instance: message });
                return message;
            };

            Connection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.Connection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.Connection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.Connection();
                if (object.peer_id != null)
                    if ($util.Long)
                        message.peer_id = $util.Long.fromValue(object.peer_id, true);
                    else if (typeof object.peer_id === "string")
                        message.peer_id = $parseInt(object.peer_id, 10);
                    else if (typeof object.peer_id === "number")
                        message.peer_id = object.peer_id;
                    else if (typeof object.peer_id === "object")
                        message.peer_id = new $util.LongBits(object.peer_id.low >>> 0, object.peer_id.high >>> 0).toNumber(true);
                if (object.addr != null)
                    message.addr = $String(object.addr);
                switch (object.conn_type) {
                case "Unknown":
                case 0:
                    message.conn_type = 0;
                    break;
                case "Inbound":
                case 1:
                    message.conn_type = 1;
                    break;
                case "OutboundFullRelay":
                case 2:
                    message.conn_type = 2;
                    break;
                case "BlockRelayOnly":
                case 3:
                    message.conn_type = 3;
                    break;
                case "Feeler":
                case 4:
                    message.conn_type = 4;
                    break;
                case "Manual":
                case 5:
                    message.conn_type = 5;
                    break;
                case "AddrFetch":
                case 6:
                    message.conn_type = 6;
                    break;
                default:
                    if (typeof object.conn_type === "number" && (object.conn_type | 0) === object.conn_type)
                        message.conn_type = object.conn_type;
                }
                if (object.network != null)
                    message.network = object.network >>> 0;
                return message;
            };

            Connection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.peer_id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.peer_id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.addr = "";
                    object.conn_type = options.enums === $String ? "Unknown" : 0;
                    object.network = 0;
                }
                if (message.peer_id != null && $Object.hasOwnProperty.call(message, "peer_id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.peer_id = typeof message.peer_id === "number" ? $BigInt(message.peer_id) : $util.Long.fromBits(message.peer_id.low >>> 0, message.peer_id.high >>> 0, true).toBigInt();
                    else if (typeof message.peer_id === "number")
                        object.peer_id = options.longs === $String ? $String(message.peer_id) : message.peer_id;
                    else
                        object.peer_id = options.longs === $String ? $util.Long.prototype.toString.call(message.peer_id) : options.longs === $Number ? new $util.LongBits(message.peer_id.low >>> 0, message.peer_id.high >>> 0).toNumber(true) : message.peer_id;
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                    object.addr = message.addr;
                if (message.conn_type != null && $Object.hasOwnProperty.call(message, "conn_type"))
                    object.conn_type = options.enums === $String ? $root.bitcoin_primitives.ConnType[message.conn_type] === $undefined ? message.conn_type : $root.bitcoin_primitives.ConnType[message.conn_type] : message.conn_type;
                if (message.network != null && $Object.hasOwnProperty.call(message, "network"))
                    object.network = message.network;
                return object;
            };

            Connection.prototype.toJSON = function() {
                return Connection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Connection;
        })();

        connection.ClosedConnection = (function() {

            const ClosedConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ClosedConnection.prototype.conn = null;
            ClosedConnection.prototype.time_established = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            ClosedConnection.create = function(properties) {
                return new ClosedConnection(properties);
            };

            ClosedConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.ebpf_extractor.connection.Connection.encode(message.conn, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint64(message.time_established);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ClosedConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.ClosedConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conn = $root.ebpf_extractor.connection.Connection.decode(reader, reader.size(), $undefined, _depth + 1, message.conn);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.time_established = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "conn"))
                    throw $util.ProtocolError("missing required 'conn'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "time_established"))
                    throw $util.ProtocolError("missing required 'time_established'", { instance: message });
                return message;
            };

            ClosedConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.ClosedConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.ClosedConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.ClosedConnection();
                if (object.conn != null) {
                    if (!$util.isObject(object.conn))
                        throw $TypeError(".ebpf_extractor.connection.ClosedConnection.conn: object expected");
                    message.conn = $root.ebpf_extractor.connection.Connection.fromObject(object.conn, _depth + 1);
                }
                if (object.time_established != null)
                    if ($util.Long)
                        message.time_established = $util.Long.fromValue(object.time_established, true);
                    else if (typeof object.time_established === "string")
                        message.time_established = $parseInt(object.time_established, 10);
                    else if (typeof object.time_established === "number")
                        message.time_established = object.time_established;
                    else if (typeof object.time_established === "object")
                        message.time_established = new $util.LongBits(object.time_established.low >>> 0, object.time_established.high >>> 0).toNumber(true);
                return message;
            };

            ClosedConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conn = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.time_established = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.time_established = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.conn != null && $Object.hasOwnProperty.call(message, "conn"))
                    object.conn = $root.ebpf_extractor.connection.Connection.toObject(message.conn, options, _depth + 1);
                if (message.time_established != null && $Object.hasOwnProperty.call(message, "time_established"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.time_established = typeof message.time_established === "number" ? $BigInt(message.time_established) : $util.Long.fromBits(message.time_established.low >>> 0, message.time_established.high >>> 0, true).toBigInt();
                    else if (typeof message.time_established === "number")
                        object.time_established = options.longs === $String ? $String(message.time_established) : message.time_established;
                    else
                        object.time_established = options.longs === $String ? $util.Long.prototype.toString.call(message.time_established) : options.longs === $Number ? new $util.LongBits(message.time_established.low >>> 0, message.time_established.high >>> 0).toNumber(true) : message.time_established;
                return object;
            };

            ClosedConnection.prototype.toJSON = function() {
                return ClosedConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ClosedConnection;
        })();

        connection.EvictedInboundConnection = (function() {

            const EvictedInboundConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            EvictedInboundConnection.prototype.conn = null;
            EvictedInboundConnection.prototype.time_established = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            EvictedInboundConnection.create = function(properties) {
                return new EvictedInboundConnection(properties);
            };

            EvictedInboundConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.ebpf_extractor.connection.Connection.encode(message.conn, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint64(message.time_established);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            EvictedInboundConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.EvictedInboundConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conn = $root.ebpf_extractor.connection.Connection.decode(reader, reader.size(), $undefined, _depth + 1, message.conn);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.time_established = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "conn"))
                    throw $util.ProtocolError("missing required 'conn'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "time_established"))
                    throw $util.ProtocolError("missing required 'time_established'", { instance: message });
                return message;
            };

            EvictedInboundConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.EvictedInboundConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.EvictedInboundConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.EvictedInboundConnection();
                if (object.conn != null) {
                    if (!$util.isObject(object.conn))
                        throw $TypeError(".ebpf_extractor.connection.EvictedInboundConnection.conn: object expected");
                    message.conn = $root.ebpf_extractor.connection.Connection.fromObject(object.conn, _depth + 1);
                }
                if (object.time_established != null)
                    if ($util.Long)
                        message.time_established = $util.Long.fromValue(object.time_established, true);
                    else if (typeof object.time_established === "string")
                        message.time_established = $parseInt(object.time_established, 10);
                    else if (typeof object.time_established === "number")
                        message.time_established = object.time_established;
                    else if (typeof object.time_established === "object")
                        message.time_established = new $util.LongBits(object.time_established.low >>> 0, object.time_established.high >>> 0).toNumber(true);
                return message;
            };

            EvictedInboundConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conn = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.time_established = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.time_established = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.conn != null && $Object.hasOwnProperty.call(message, "conn"))
                    object.conn = $root.ebpf_extractor.connection.Connection.toObject(message.conn, options, _depth + 1);
                if (message.time_established != null && $Object.hasOwnProperty.call(message, "time_established"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.time_established = typeof message.time_established === "number" ? $BigInt(message.time_established) : $util.Long.fromBits(message.time_established.low >>> 0, message.time_established.high >>> 0, true).toBigInt();
                    else if (typeof message.time_established === "number")
                        object.time_established = options.longs === $String ? $String(message.time_established) : message.time_established;
                    else
                        object.time_established = options.longs === $String ? $util.Long.prototype.toString.call(message.time_established) : options.longs === $Number ? new $util.LongBits(message.time_established.low >>> 0, message.time_established.high >>> 0).toNumber(true) : message.time_established;
                return object;
            };

            EvictedInboundConnection.prototype.toJSON = function() {
                return EvictedInboundConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EvictedInboundConnection;
        })();

        connection.InboundConnection = (function() {

            const InboundConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InboundConnection.prototype.conn = null;
            InboundConnection.prototype.existing_connections = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            InboundConnection.create = function(properties) {
                return new InboundConnection(properties);
            };

            InboundConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.ebpf_extractor.connection.Connection.encode(message.conn, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint64(message.existing_connections);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InboundConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.InboundConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conn = $root.ebpf_extractor.connection.Connection.decode(reader, reader.size(), $undefined, _depth + 1, message.conn);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.existing_connections = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "conn"))
                    throw $util.ProtocolError("missing required 'conn'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "existing_connections"))
                    throw $util.ProtocolError("missing required 'existing_connections'", { instance: message });
                return message;
            };

            InboundConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.InboundConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.InboundConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.InboundConnection();
                if (object.conn != null) {
                    if (!$util.isObject(object.conn))
                        throw $TypeError(".ebpf_extractor.connection.InboundConnection.conn: object expected");
                    message.conn = $root.ebpf_extractor.connection.Connection.fromObject(object.conn, _depth + 1);
                }
                if (object.existing_connections != null)
                    if ($util.Long)
                        message.existing_connections = $util.Long.fromValue(object.existing_connections, true);
                    else if (typeof object.existing_connections === "string")
                        message.existing_connections = $parseInt(object.existing_connections, 10);
                    else if (typeof object.existing_connections === "number")
                        message.existing_connections = object.existing_connections;
                    else if (typeof object.existing_connections === "object")
                        message.existing_connections = new $util.LongBits(object.existing_connections.low >>> 0, object.existing_connections.high >>> 0).toNumber(true);
                return message;
            };

            InboundConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conn = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.existing_connections = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.existing_connections = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.conn != null && $Object.hasOwnProperty.call(message, "conn"))
                    object.conn = $root.ebpf_extractor.connection.Connection.toObject(message.conn, options, _depth + 1);
                if (message.existing_connections != null && $Object.hasOwnProperty.call(message, "existing_connections"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.existing_connections = typeof message.existing_connections === "number" ? $BigInt(message.existing_connections) : $util.Long.fromBits(message.existing_connections.low >>> 0, message.existing_connections.high >>> 0, true).toBigInt();
                    else if (typeof message.existing_connections === "number")
                        object.existing_connections = options.longs === $String ? $String(message.existing_connections) : message.existing_connections;
                    else
                        object.existing_connections = options.longs === $String ? $util.Long.prototype.toString.call(message.existing_connections) : options.longs === $Number ? new $util.LongBits(message.existing_connections.low >>> 0, message.existing_connections.high >>> 0).toNumber(true) : message.existing_connections;
                return object;
            };

            InboundConnection.prototype.toJSON = function() {
                return InboundConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InboundConnection;
        })();

        connection.OutboundConnection = (function() {

            const OutboundConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OutboundConnection.prototype.conn = null;
            OutboundConnection.prototype.existing_connections = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            OutboundConnection.create = function(properties) {
                return new OutboundConnection(properties);
            };

            OutboundConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.ebpf_extractor.connection.Connection.encode(message.conn, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint64(message.existing_connections);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OutboundConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.OutboundConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conn = $root.ebpf_extractor.connection.Connection.decode(reader, reader.size(), $undefined, _depth + 1, message.conn);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.existing_connections = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "conn"))
                    throw $util.ProtocolError("missing required 'conn'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "existing_connections"))
                    throw $util.ProtocolError("missing required 'existing_connections'", { instance: message });
                return message;
            };

            OutboundConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.OutboundConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.OutboundConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.OutboundConnection();
                if (object.conn != null) {
                    if (!$util.isObject(object.conn))
                        throw $TypeError(".ebpf_extractor.connection.OutboundConnection.conn: object expected");
                    message.conn = $root.ebpf_extractor.connection.Connection.fromObject(object.conn, _depth + 1);
                }
                if (object.existing_connections != null)
                    if ($util.Long)
                        message.existing_connections = $util.Long.fromValue(object.existing_connections, true);
                    else if (typeof object.existing_connections === "string")
                        message.existing_connections = $parseInt(object.existing_connections, 10);
                    else if (typeof object.existing_connections === "number")
                        message.existing_connections = object.existing_connections;
                    else if (typeof object.existing_connections === "object")
                        message.existing_connections = new $util.LongBits(object.existing_connections.low >>> 0, object.existing_connections.high >>> 0).toNumber(true);
                return message;
            };

            OutboundConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conn = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.existing_connections = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.existing_connections = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.conn != null && $Object.hasOwnProperty.call(message, "conn"))
                    object.conn = $root.ebpf_extractor.connection.Connection.toObject(message.conn, options, _depth + 1);
                if (message.existing_connections != null && $Object.hasOwnProperty.call(message, "existing_connections"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.existing_connections = typeof message.existing_connections === "number" ? $BigInt(message.existing_connections) : $util.Long.fromBits(message.existing_connections.low >>> 0, message.existing_connections.high >>> 0, true).toBigInt();
                    else if (typeof message.existing_connections === "number")
                        object.existing_connections = options.longs === $String ? $String(message.existing_connections) : message.existing_connections;
                    else
                        object.existing_connections = options.longs === $String ? $util.Long.prototype.toString.call(message.existing_connections) : options.longs === $Number ? new $util.LongBits(message.existing_connections.low >>> 0, message.existing_connections.high >>> 0).toNumber(true) : message.existing_connections;
                return object;
            };

            OutboundConnection.prototype.toJSON = function() {
                return OutboundConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OutboundConnection;
        })();

        connection.MisbehavingConnection = (function() {

            const MisbehavingConnection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MisbehavingConnection.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MisbehavingConnection.prototype.message = "";

            MisbehavingConnection.create = function(properties) {
                return new MisbehavingConnection(properties);
            };

            MisbehavingConnection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint64(message.id);
                writer.uint32(18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MisbehavingConnection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.connection.MisbehavingConnection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.id = reader.uint64();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.message = reader.string();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "id"))
                    throw $util.ProtocolError("missing required 'id'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "message"))
                    throw $util.ProtocolError("missing required 'message'", { instance: message });
                return message;
            };

            MisbehavingConnection.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.connection.MisbehavingConnection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.connection.MisbehavingConnection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.connection.MisbehavingConnection();
                if (object.id != null)
                    if ($util.Long)
                        message.id = $util.Long.fromValue(object.id, true);
                    else if (typeof object.id === "string")
                        message.id = $parseInt(object.id, 10);
                    else if (typeof object.id === "number")
                        message.id = object.id;
                    else if (typeof object.id === "object")
                        message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                if (object.message != null)
                    message.message = $String(object.message);
                return message;
            };

            MisbehavingConnection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.message = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === $String ? $String(message.id) : message.id;
                    else
                        object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            MisbehavingConnection.prototype.toJSON = function() {
                return MisbehavingConnection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MisbehavingConnection;
        })();

        return connection;
    })();

    ebpf_extractor.mempool = (function() {

        const mempool = {};

        mempool.MempoolEvent = (function() {

            const MempoolEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MempoolEvent.prototype.added = null;
            MempoolEvent.prototype.replaced = null;
            MempoolEvent.prototype.removed = null;
            MempoolEvent.prototype.rejected = null;

            let $oneOfFields;

            $Object.defineProperty(MempoolEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["added", "replaced", "removed", "rejected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MempoolEvent.create = function(properties) {
                return new MempoolEvent(properties);
            };

            MempoolEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.added != null && $Object.hasOwnProperty.call(message, "added"))
                    $root.ebpf_extractor.mempool.Added.encode(message.added, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.replaced != null && $Object.hasOwnProperty.call(message, "replaced"))
                    $root.ebpf_extractor.mempool.Replaced.encode(message.replaced, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.removed != null && $Object.hasOwnProperty.call(message, "removed"))
                    $root.ebpf_extractor.mempool.Removed.encode(message.removed, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.ebpf_extractor.mempool.Rejected.encode(message.rejected, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MempoolEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.mempool.MempoolEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.added = $root.ebpf_extractor.mempool.Added.decode(reader, reader.size(), $undefined, _depth + 1, message.added);
                            message.event = "added";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.replaced = $root.ebpf_extractor.mempool.Replaced.decode(reader, reader.size(), $undefined, _depth + 1, message.replaced);
                            message.event = "replaced";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.removed = $root.ebpf_extractor.mempool.Removed.decode(reader, reader.size(), $undefined, _depth + 1, message.removed);
                            message.event = "removed";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.ebpf_extractor.mempool.Rejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.event = "rejected";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MempoolEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.mempool.MempoolEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.mempool.MempoolEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.mempool.MempoolEvent();
                if (object.added != null) {
                    if (!$util.isObject(object.added))
                        throw $TypeError(".ebpf_extractor.mempool.MempoolEvent.added: object expected");
                    message.added = $root.ebpf_extractor.mempool.Added.fromObject(object.added, _depth + 1);
                }
                if (object.replaced != null) {
                    if (!$util.isObject(object.replaced))
                        throw $TypeError(".ebpf_extractor.mempool.MempoolEvent.replaced: object expected");
                    message.replaced = $root.ebpf_extractor.mempool.Replaced.fromObject(object.replaced, _depth + 1);
                }
                if (object.removed != null) {
                    if (!$util.isObject(object.removed))
                        throw $TypeError(".ebpf_extractor.mempool.MempoolEvent.removed: object expected");
                    message.removed = $root.ebpf_extractor.mempool.Removed.fromObject(object.removed, _depth + 1);
                }
                if (object.rejected != null) {
                    if (!$util.isObject(object.rejected))
                        throw $TypeError(".ebpf_extractor.mempool.MempoolEvent.rejected: object expected");
                    message.rejected = $root.ebpf_extractor.mempool.Rejected.fromObject(object.rejected, _depth + 1);
                }
                return message;
            };

            MempoolEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.added != null && $Object.hasOwnProperty.call(message, "added")) {
                    object.added = $root.ebpf_extractor.mempool.Added.toObject(message.added, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "added";
                }
                if (message.replaced != null && $Object.hasOwnProperty.call(message, "replaced")) {
                    object.replaced = $root.ebpf_extractor.mempool.Replaced.toObject(message.replaced, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "replaced";
                }
                if (message.removed != null && $Object.hasOwnProperty.call(message, "removed")) {
                    object.removed = $root.ebpf_extractor.mempool.Removed.toObject(message.removed, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "removed";
                }
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected")) {
                    object.rejected = $root.ebpf_extractor.mempool.Rejected.toObject(message.rejected, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "rejected";
                }
                return object;
            };

            MempoolEvent.prototype.toJSON = function() {
                return MempoolEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MempoolEvent;
        })();

        mempool.Added = (function() {

            const Added = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Added.prototype.txid = $util.newBuffer([]);
            Added.prototype.vsize = 0;
            Added.prototype.fee = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Added.create = function(properties) {
                return new Added(properties);
            };

            Added.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.txid);
                writer.uint32(16).int32(message.vsize);
                writer.uint32(24).int64(message.fee);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Added.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.mempool.Added();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.txid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.vsize = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.fee = reader.int64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "txid"))
                    throw $util.ProtocolError("missing required 'txid'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "vsize"))
                    throw $util.ProtocolError("missing required 'vsize'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "fee"))
                    throw $util.ProtocolError("missing required 'fee'", { instance: message });
                return message;
            };

            Added.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.mempool.Added)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.mempool.Added: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.mempool.Added();
                if (object.txid != null)
                    if (typeof object.txid === "string")
                        $util.base64.decode(object.txid, message.txid = $util.newBuffer($util.base64.length(object.txid)), 0);
                    else if (object.txid.length >= 0)
                        message.txid = object.txid;
                if (object.vsize != null)
                    message.vsize = object.vsize | 0;
                if (object.fee != null)
                    if ($util.Long)
                        message.fee = $util.Long.fromValue(object.fee, false);
                    else if (typeof object.fee === "string")
                        message.fee = $parseInt(object.fee, 10);
                    else if (typeof object.fee === "number")
                        message.fee = object.fee;
                    else if (typeof object.fee === "object")
                        message.fee = new $util.LongBits(object.fee.low >>> 0, object.fee.high >>> 0).toNumber();
                return message;
            };

            Added.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.txid = "";
                    else {
                        object.txid = [];
                        if (options.bytes !== $Array)
                            object.txid = $util.newBuffer(object.txid);
                    }
                    object.vsize = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fee = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fee = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.txid != null && $Object.hasOwnProperty.call(message, "txid"))
                    object.txid = options.bytes === $String ? $util.base64.encode(message.txid, 0, message.txid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.txid) : message.txid;
                if (message.vsize != null && $Object.hasOwnProperty.call(message, "vsize"))
                    object.vsize = message.vsize;
                if (message.fee != null && $Object.hasOwnProperty.call(message, "fee"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fee = typeof message.fee === "number" ? $BigInt(message.fee) : $util.Long.fromBits(message.fee.low >>> 0, message.fee.high >>> 0, false).toBigInt();
                    else if (typeof message.fee === "number")
                        object.fee = options.longs === $String ? $String(message.fee) : message.fee;
                    else
                        object.fee = options.longs === $String ? $util.Long.prototype.toString.call(message.fee) : options.longs === $Number ? new $util.LongBits(message.fee.low >>> 0, message.fee.high >>> 0).toNumber() : message.fee;
                return object;
            };

            Added.prototype.toJSON = function() {
                return Added.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Added;
        })();

        mempool.Removed = (function() {

            const Removed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Removed.prototype.txid = $util.newBuffer([]);
            Removed.prototype.reason = "";
            Removed.prototype.vsize = 0;
            Removed.prototype.fee = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Removed.prototype.entry_time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Removed.create = function(properties) {
                return new Removed(properties);
            };

            Removed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.txid);
                writer.uint32(18).string(message.reason);
                writer.uint32(24).int32(message.vsize);
                writer.uint32(32).int64(message.fee);
                writer.uint32(40).uint64(message.entry_time);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Removed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.mempool.Removed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.txid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.string();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.vsize = reader.int32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.fee = reader.int64();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.entry_time = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "txid"))
                    throw $util.ProtocolError("missing required 'txid'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "reason"))
                    throw $util.ProtocolError("missing required 'reason'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "vsize"))
                    throw $util.ProtocolError("missing required 'vsize'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "fee"))
                    throw $util.ProtocolError("missing required 'fee'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "entry_time"))
                    throw $util.ProtocolError("missing required 'entry_time'", { instance: message });
                return message;
            };

            Removed.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.mempool.Removed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.mempool.Removed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.mempool.Removed();
                if (object.txid != null)
                    if (typeof object.txid === "string")
                        $util.base64.decode(object.txid, message.txid = $util.newBuffer($util.base64.length(object.txid)), 0);
                    else if (object.txid.length >= 0)
                        message.txid = object.txid;
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.vsize != null)
                    message.vsize = object.vsize | 0;
                if (object.fee != null)
                    if ($util.Long)
                        message.fee = $util.Long.fromValue(object.fee, false);
                    else if (typeof object.fee === "string")
                        message.fee = $parseInt(object.fee, 10);
                    else if (typeof object.fee === "number")
                        message.fee = object.fee;
                    else if (typeof object.fee === "object")
                        message.fee = new $util.LongBits(object.fee.low >>> 0, object.fee.high >>> 0).toNumber();
                if (object.entry_time != null)
                    if ($util.Long)
                        message.entry_time = $util.Long.fromValue(object.entry_time, true);
                    else if (typeof object.entry_time === "string")
                        message.entry_time = $parseInt(object.entry_time, 10);
                    else if (typeof object.entry_time === "number")
                        message.entry_time = object.entry_time;
                    else if (typeof object.entry_time === "object")
                        message.entry_time = new $util.LongBits(object.entry_time.low >>> 0, object.entry_time.high >>> 0).toNumber(true);
                return message;
            };

            Removed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.txid = "";
                    else {
                        object.txid = [];
                        if (options.bytes !== $Array)
                            object.txid = $util.newBuffer(object.txid);
                    }
                    object.reason = "";
                    object.vsize = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fee = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fee = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.entry_time = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.entry_time = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.txid != null && $Object.hasOwnProperty.call(message, "txid"))
                    object.txid = options.bytes === $String ? $util.base64.encode(message.txid, 0, message.txid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.txid) : message.txid;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.vsize != null && $Object.hasOwnProperty.call(message, "vsize"))
                    object.vsize = message.vsize;
                if (message.fee != null && $Object.hasOwnProperty.call(message, "fee"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fee = typeof message.fee === "number" ? $BigInt(message.fee) : $util.Long.fromBits(message.fee.low >>> 0, message.fee.high >>> 0, false).toBigInt();
                    else if (typeof message.fee === "number")
                        object.fee = options.longs === $String ? $String(message.fee) : message.fee;
                    else
                        object.fee = options.longs === $String ? $util.Long.prototype.toString.call(message.fee) : options.longs === $Number ? new $util.LongBits(message.fee.low >>> 0, message.fee.high >>> 0).toNumber() : message.fee;
                if (message.entry_time != null && $Object.hasOwnProperty.call(message, "entry_time"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.entry_time = typeof message.entry_time === "number" ? $BigInt(message.entry_time) : $util.Long.fromBits(message.entry_time.low >>> 0, message.entry_time.high >>> 0, true).toBigInt();
                    else if (typeof message.entry_time === "number")
                        object.entry_time = options.longs === $String ? $String(message.entry_time) : message.entry_time;
                    else
                        object.entry_time = options.longs === $String ? $util.Long.prototype.toString.call(message.entry_time) : options.longs === $Number ? new $util.LongBits(message.entry_time.low >>> 0, message.entry_time.high >>> 0).toNumber(true) : message.entry_time;
                return object;
            };

            Removed.prototype.toJSON = function() {
                return Removed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Removed;
        })();

        mempool.Rejected = (function() {

            const Rejected = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Rejected.prototype.txid = $util.newBuffer([]);
            Rejected.prototype.reason = "";

            Rejected.create = function(properties) {
                return new Rejected(properties);
            };

            Rejected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.txid);
                writer.uint32(18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Rejected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.mempool.Rejected();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.txid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.string();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "txid"))
                    throw $util.ProtocolError("missing required 'txid'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "reason"))
                    throw $util.ProtocolError("missing required 'reason'", { instance: message });
                return message;
            };

            Rejected.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.mempool.Rejected)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.mempool.Rejected: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.mempool.Rejected();
                if (object.txid != null)
                    if (typeof object.txid === "string")
                        $util.base64.decode(object.txid, message.txid = $util.newBuffer($util.base64.length(object.txid)), 0);
                    else if (object.txid.length >= 0)
                        message.txid = object.txid;
                if (object.reason != null)
                    message.reason = $String(object.reason);
                return message;
            };

            Rejected.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.txid = "";
                    else {
                        object.txid = [];
                        if (options.bytes !== $Array)
                            object.txid = $util.newBuffer(object.txid);
                    }
                    object.reason = "";
                }
                if (message.txid != null && $Object.hasOwnProperty.call(message, "txid"))
                    object.txid = options.bytes === $String ? $util.base64.encode(message.txid, 0, message.txid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.txid) : message.txid;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            Rejected.prototype.toJSON = function() {
                return Rejected.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Rejected;
        })();

        mempool.Replaced = (function() {

            const Replaced = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Replaced.prototype.replaced_txid = $util.newBuffer([]);
            Replaced.prototype.replaced_vsize = 0;
            Replaced.prototype.replaced_fee = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Replaced.prototype.replaced_entry_time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Replaced.prototype.replacement_id = $util.newBuffer([]);
            Replaced.prototype.replacement_vsize = 0;
            Replaced.prototype.replacement_fee = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Replaced.prototype.replaced_by_transaction = false;

            Replaced.create = function(properties) {
                return new Replaced(properties);
            };

            Replaced.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.replaced_txid);
                writer.uint32(16).int32(message.replaced_vsize);
                writer.uint32(24).int64(message.replaced_fee);
                writer.uint32(32).uint64(message.replaced_entry_time);
                writer.uint32(42).bytes(message.replacement_id);
                writer.uint32(48).int32(message.replacement_vsize);
                writer.uint32(56).int64(message.replacement_fee);
                writer.uint32(64).bool(message.replaced_by_transaction);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Replaced.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.mempool.Replaced();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.replaced_txid = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.replaced_vsize = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.replaced_fee = reader.int64();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.replaced_entry_time = reader.uint64();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.replacement_id = reader.bytes();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.replacement_vsize = reader.int32();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.replacement_fee = reader.int64();
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.replaced_by_transaction = reader.bool();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "replaced_txid"))
                    throw $util.ProtocolError("missing required 'replaced_txid'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replaced_vsize"))
                    throw $util.ProtocolError("missing required 'replaced_vsize'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replaced_fee"))
                    throw $util.ProtocolError("missing required 'replaced_fee'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replaced_entry_time"))
                    throw $util.ProtocolError("missing required 'replaced_entry_time'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replacement_id"))
                    throw $util.ProtocolError("missing required 'replacement_id'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replacement_vsize"))
                    throw $util.ProtocolError("missing required 'replacement_vsize'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replacement_fee"))
                    throw $util.ProtocolError("missing required 'replacement_fee'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "replaced_by_transaction"))
                    throw $util.ProtocolError("missing required 'replaced_by_transaction'", { instance: message });
                return message;
            };

            Replaced.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.mempool.Replaced)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.mempool.Replaced: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.mempool.Replaced();
                if (object.replaced_txid != null)
                    if (typeof object.replaced_txid === "string")
                        $util.base64.decode(object.replaced_txid, message.replaced_txid = $util.newBuffer($util.base64.length(object.replaced_txid)), 0);
                    else if (object.replaced_txid.length >= 0)
                        message.replaced_txid = object.replaced_txid;
                if (object.replaced_vsize != null)
                    message.replaced_vsize = object.replaced_vsize | 0;
                if (object.replaced_fee != null)
                    if ($util.Long)
                        message.replaced_fee = $util.Long.fromValue(object.replaced_fee, false);
                    else if (typeof object.replaced_fee === "string")
                        message.replaced_fee = $parseInt(object.replaced_fee, 10);
                    else if (typeof object.replaced_fee === "number")
                        message.replaced_fee = object.replaced_fee;
                    else if (typeof object.replaced_fee === "object")
                        message.replaced_fee = new $util.LongBits(object.replaced_fee.low >>> 0, object.replaced_fee.high >>> 0).toNumber();
                if (object.replaced_entry_time != null)
                    if ($util.Long)
                        message.replaced_entry_time = $util.Long.fromValue(object.replaced_entry_time, true);
                    else if (typeof object.replaced_entry_time === "string")
                        message.replaced_entry_time = $parseInt(object.replaced_entry_time, 10);
                    else if (typeof object.replaced_entry_time === "number")
                        message.replaced_entry_time = object.replaced_entry_time;
                    else if (typeof object.replaced_entry_time === "object")
                        message.replaced_entry_time = new $util.LongBits(object.replaced_entry_time.low >>> 0, object.replaced_entry_time.high >>> 0).toNumber(true);
                if (object.replacement_id != null)
                    if (typeof object.replacement_id === "string")
                        $util.base64.decode(object.replacement_id, message.replacement_id = $util.newBuffer($util.base64.length(object.replacement_id)), 0);
                    else if (object.replacement_id.length >= 0)
                        message.replacement_id = object.replacement_id;
                if (object.replacement_vsize != null)
                    message.replacement_vsize = object.replacement_vsize | 0;
                if (object.replacement_fee != null)
                    if ($util.Long)
                        message.replacement_fee = $util.Long.fromValue(object.replacement_fee, false);
                    else if (typeof object.replacement_fee === "string")
                        message.replacement_fee = $parseInt(object.replacement_fee, 10);
                    else if (typeof object.replacement_fee === "number")
                        message.replacement_fee = object.replacement_fee;
                    else if (typeof object.replacement_fee === "object")
                        message.replacement_fee = new $util.LongBits(object.replacement_fee.low >>> 0, object.replacement_fee.high >>> 0).toNumber();
                if (object.replaced_by_transaction != null)
                    message.replaced_by_transaction = $Boolean(object.replaced_by_transaction);
                return message;
            };

            Replaced.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.replaced_txid = "";
                    else {
                        object.replaced_txid = [];
                        if (options.bytes !== $Array)
                            object.replaced_txid = $util.newBuffer(object.replaced_txid);
                    }
                    object.replaced_vsize = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.replaced_fee = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.replaced_fee = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.replaced_entry_time = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.replaced_entry_time = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.replacement_id = "";
                    else {
                        object.replacement_id = [];
                        if (options.bytes !== $Array)
                            object.replacement_id = $util.newBuffer(object.replacement_id);
                    }
                    object.replacement_vsize = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.replacement_fee = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.replacement_fee = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.replaced_by_transaction = false;
                }
                if (message.replaced_txid != null && $Object.hasOwnProperty.call(message, "replaced_txid"))
                    object.replaced_txid = options.bytes === $String ? $util.base64.encode(message.replaced_txid, 0, message.replaced_txid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.replaced_txid) : message.replaced_txid;
                if (message.replaced_vsize != null && $Object.hasOwnProperty.call(message, "replaced_vsize"))
                    object.replaced_vsize = message.replaced_vsize;
                if (message.replaced_fee != null && $Object.hasOwnProperty.call(message, "replaced_fee"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.replaced_fee = typeof message.replaced_fee === "number" ? $BigInt(message.replaced_fee) : $util.Long.fromBits(message.replaced_fee.low >>> 0, message.replaced_fee.high >>> 0, false).toBigInt();
                    else if (typeof message.replaced_fee === "number")
                        object.replaced_fee = options.longs === $String ? $String(message.replaced_fee) : message.replaced_fee;
                    else
                        object.replaced_fee = options.longs === $String ? $util.Long.prototype.toString.call(message.replaced_fee) : options.longs === $Number ? new $util.LongBits(message.replaced_fee.low >>> 0, message.replaced_fee.high >>> 0).toNumber() : message.replaced_fee;
                if (message.replaced_entry_time != null && $Object.hasOwnProperty.call(message, "replaced_entry_time"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.replaced_entry_time = typeof message.replaced_entry_time === "number" ? $BigInt(message.replaced_entry_time) : $util.Long.fromBits(message.replaced_entry_time.low >>> 0, message.replaced_entry_time.high >>> 0, true).toBigInt();
                    else if (typeof message.replaced_entry_time === "number")
                        object.replaced_entry_time = options.longs === $String ? $String(message.replaced_entry_time) : message.replaced_entry_time;
                    else
                        object.replaced_entry_time = options.longs === $String ? $util.Long.prototype.toString.call(message.replaced_entry_time) : options.longs === $Number ? new $util.LongBits(message.replaced_entry_time.low >>> 0, message.replaced_entry_time.high >>> 0).toNumber(true) : message.replaced_entry_time;
                if (message.replacement_id != null && $Object.hasOwnProperty.call(message, "replacement_id"))
                    object.replacement_id = options.bytes === $String ? $util.base64.encode(message.replacement_id, 0, message.replacement_id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.replacement_id) : message.replacement_id;
                if (message.replacement_vsize != null && $Object.hasOwnProperty.call(message, "replacement_vsize"))
                    object.replacement_vsize = message.replacement_vsize;
                if (message.replacement_fee != null && $Object.hasOwnProperty.call(message, "replacement_fee"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.replacement_fee = typeof message.replacement_fee === "number" ? $BigInt(message.replacement_fee) : $util.Long.fromBits(message.replacement_fee.low >>> 0, message.replacement_fee.high >>> 0, false).toBigInt();
                    else if (typeof message.replacement_fee === "number")
                        object.replacement_fee = options.longs === $String ? $String(message.replacement_fee) : message.replacement_fee;
                    else
                        object.replacement_fee = options.longs === $String ? $util.Long.prototype.toString.call(message.replacement_fee) : options.longs === $Number ? new $util.LongBits(message.replacement_fee.low >>> 0, message.replacement_fee.high >>> 0).toNumber() : message.replacement_fee;
                if (message.replaced_by_transaction != null && $Object.hasOwnProperty.call(message, "replaced_by_transaction"))
                    object.replaced_by_transaction = message.replaced_by_transaction;
                return object;
            };

            Replaced.prototype.toJSON = function() {
                return Replaced.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Replaced;
        })();

        return mempool;
    })();

    ebpf_extractor.message = (function() {

        const message = {};

        message.Metadata = (function() {

            const Metadata = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Metadata.prototype.peer_id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Metadata.prototype.addr = "";
            Metadata.prototype.conn_type = 0;
            Metadata.prototype.command = "";
            Metadata.prototype.inbound = false;
            Metadata.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Metadata.create = function(properties) {
                return new Metadata(properties);
            };

            Metadata.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint64(message.peer_id);
                writer.uint32(18).string(message.addr);
                writer.uint32(24).int32(message.conn_type);
                writer.uint32(34).string(message.command);
                writer.uint32(40).bool(message.inbound);
                writer.uint32(48).uint64(message.size);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Metadata.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Metadata();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.peer_id = reader.uint64();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.addr = reader.string();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.conn_type = reader.int32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.command = reader.string();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.inbound = reader.bool();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.size = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "peer_id"))
                    throw $util.ProtocolError("missing required 'peer_id'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "addr"))
                    throw $util.ProtocolError("missing required 'addr'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "conn_type"))
                    throw $util.ProtocolError("missing required 'conn_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "command"))
                    throw $util.ProtocolError("missing required 'command'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "inbound"))
                    throw $util.ProtocolError("missing required 'inbound'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "size"))
                    throw $util.ProtocolError("missing required 'size'", { instance: message });
                return message;
            };

            Metadata.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Metadata)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Metadata: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Metadata();
                if (object.peer_id != null)
                    if ($util.Long)
                        message.peer_id = $util.Long.fromValue(object.peer_id, true);
                    else if (typeof object.peer_id === "string")
                        message.peer_id = $parseInt(object.peer_id, 10);
                    else if (typeof object.peer_id === "number")
                        message.peer_id = object.peer_id;
                    else if (typeof object.peer_id === "object")
                        message.peer_id = new $util.LongBits(object.peer_id.low >>> 0, object.peer_id.high >>> 0).toNumber(true);
                if (object.addr != null)
                    message.addr = $String(object.addr);
                switch (object.conn_type) {
                case "Unknown":
                case 0:
                    message.conn_type = 0;
                    break;
                case "Inbound":
                case 1:
                    message.conn_type = 1;
                    break;
                case "OutboundFullRelay":
                case 2:
                    message.conn_type = 2;
                    break;
                case "BlockRelayOnly":
                case 3:
                    message.conn_type = 3;
                    break;
                case "Feeler":
                case 4:
                    message.conn_type = 4;
                    break;
                case "Manual":
                case 5:
                    message.conn_type = 5;
                    break;
                case "AddrFetch":
                case 6:
                    message.conn_type = 6;
                    break;
                default:
                    if (typeof object.conn_type === "number" && (object.conn_type | 0) === object.conn_type)
                        message.conn_type = object.conn_type;
                }
                if (object.command != null)
                    message.command = $String(object.command);
                if (object.inbound != null)
                    message.inbound = $Boolean(object.inbound);
                if (object.size != null)
                    if ($util.Long)
                        message.size = $util.Long.fromValue(object.size, true);
                    else if (typeof object.size === "string")
                        message.size = $parseInt(object.size, 10);
                    else if (typeof object.size === "number")
                        message.size = object.size;
                    else if (typeof object.size === "object")
                        message.size = new $util.LongBits(object.size.low >>> 0, object.size.high >>> 0).toNumber(true);
                return message;
            };

            Metadata.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.peer_id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.peer_id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.addr = "";
                    object.conn_type = options.enums === $String ? "Unknown" : 0;
                    object.command = "";
                    object.inbound = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.size = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.size = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.peer_id != null && $Object.hasOwnProperty.call(message, "peer_id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.peer_id = typeof message.peer_id === "number" ? $BigInt(message.peer_id) : $util.Long.fromBits(message.peer_id.low >>> 0, message.peer_id.high >>> 0, true).toBigInt();
                    else if (typeof message.peer_id === "number")
                        object.peer_id = options.longs === $String ? $String(message.peer_id) : message.peer_id;
                    else
                        object.peer_id = options.longs === $String ? $util.Long.prototype.toString.call(message.peer_id) : options.longs === $Number ? new $util.LongBits(message.peer_id.low >>> 0, message.peer_id.high >>> 0).toNumber(true) : message.peer_id;
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                    object.addr = message.addr;
                if (message.conn_type != null && $Object.hasOwnProperty.call(message, "conn_type"))
                    object.conn_type = options.enums === $String ? $root.bitcoin_primitives.ConnType[message.conn_type] === $undefined ? message.conn_type : $root.bitcoin_primitives.ConnType[message.conn_type] : message.conn_type;
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    object.command = message.command;
                if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                    object.inbound = message.inbound;
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.size = typeof message.size === "number" ? $BigInt(message.size) : $util.Long.fromBits(message.size.low >>> 0, message.size.high >>> 0, true).toBigInt();
                    else if (typeof message.size === "number")
                        object.size = options.longs === $String ? $String(message.size) : message.size;
                    else
                        object.size = options.longs === $String ? $util.Long.prototype.toString.call(message.size) : options.longs === $Number ? new $util.LongBits(message.size.low >>> 0, message.size.high >>> 0).toNumber(true) : message.size;
                return object;
            };

            Metadata.prototype.toJSON = function() {
                return Metadata.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Metadata;
        })();

        message.MessageEvent = (function() {

            const MessageEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MessageEvent.prototype.meta = null;
            MessageEvent.prototype.ping = null;
            MessageEvent.prototype.pong = null;
            MessageEvent.prototype.inv = null;
            MessageEvent.prototype.getdata = null;
            MessageEvent.prototype.tx = null;
            MessageEvent.prototype.headers = null;
            MessageEvent.prototype.addr = null;
            MessageEvent.prototype.addrv2 = null;
            MessageEvent.prototype.feefilter = null;
            MessageEvent.prototype.getheaders = null;
            MessageEvent.prototype.getblocks = null;
            MessageEvent.prototype.version = null;
            MessageEvent.prototype.notfound = null;
            MessageEvent.prototype.reject = null;
            MessageEvent.prototype.compactblock = null;
            MessageEvent.prototype.sendcompact = null;
            MessageEvent.prototype.block = null;
            MessageEvent.prototype.getblocktxn = null;
            MessageEvent.prototype.blocktxn = null;
            MessageEvent.prototype.alert = null;
            MessageEvent.prototype.filteradd = null;
            MessageEvent.prototype.filterload = null;
            MessageEvent.prototype.getcfcheckpt = null;
            MessageEvent.prototype.cfheaders = null;
            MessageEvent.prototype.cfilter = null;
            MessageEvent.prototype.cfcheckpt = null;
            MessageEvent.prototype.getcfheaders = null;
            MessageEvent.prototype.getcfilter = null;
            MessageEvent.prototype.merkleblock = null;
            MessageEvent.prototype.unknown = null;
            MessageEvent.prototype.verack = null;
            MessageEvent.prototype.sendheaders = null;
            MessageEvent.prototype.getaddr = null;
            MessageEvent.prototype.mempool = null;
            MessageEvent.prototype.wtxidrelay = null;
            MessageEvent.prototype.sendaddrv2 = null;
            MessageEvent.prototype.filterclear = null;
            MessageEvent.prototype.emptyaddrv2 = null;
            MessageEvent.prototype.oldping = null;

            let $oneOfFields;

            $Object.defineProperty(MessageEvent.prototype, "msg", {
                get: $util.oneOfGetter($oneOfFields = ["ping", "pong", "inv", "getdata", "tx", "headers", "addr", "addrv2", "feefilter", "getheaders", "getblocks", "version", "notfound", "reject", "compactblock", "sendcompact", "block", "getblocktxn", "blocktxn", "alert", "filteradd", "filterload", "getcfcheckpt", "cfheaders", "cfilter", "cfcheckpt", "getcfheaders", "getcfilter", "merkleblock", "unknown", "verack", "sendheaders", "getaddr", "mempool", "wtxidrelay", "sendaddrv2", "filterclear", "emptyaddrv2", "oldping"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MessageEvent.create = function(properties) {
                return new MessageEvent(properties);
            };

            MessageEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.ebpf_extractor.message.Metadata.encode(message.meta, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.ebpf_extractor.message.Ping.encode(message.ping, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong"))
                    $root.ebpf_extractor.message.Pong.encode(message.pong, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.inv != null && $Object.hasOwnProperty.call(message, "inv"))
                    $root.ebpf_extractor.message.Inv.encode(message.inv, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.getdata != null && $Object.hasOwnProperty.call(message, "getdata"))
                    $root.ebpf_extractor.message.GetData.encode(message.getdata, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.tx != null && $Object.hasOwnProperty.call(message, "tx"))
                    $root.ebpf_extractor.message.Tx.encode(message.tx, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                    $root.ebpf_extractor.message.Headers.encode(message.headers, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr"))
                    $root.ebpf_extractor.message.Addr.encode(message.addr, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.addrv2 != null && $Object.hasOwnProperty.call(message, "addrv2"))
                    $root.ebpf_extractor.message.AddrV2.encode(message.addrv2, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.feefilter != null && $Object.hasOwnProperty.call(message, "feefilter"))
                    $root.ebpf_extractor.message.FeeFilter.encode(message.feefilter, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.getheaders != null && $Object.hasOwnProperty.call(message, "getheaders"))
                    $root.ebpf_extractor.message.GetHeaders.encode(message.getheaders, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.getblocks != null && $Object.hasOwnProperty.call(message, "getblocks"))
                    $root.ebpf_extractor.message.GetBlocks.encode(message.getblocks, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    $root.ebpf_extractor.message.Version.encode(message.version, writer.uint32(106).fork(), _depth + 1).ldelim();
                if (message.notfound != null && $Object.hasOwnProperty.call(message, "notfound"))
                    $root.ebpf_extractor.message.NotFound.encode(message.notfound, writer.uint32(114).fork(), _depth + 1).ldelim();
                if (message.compactblock != null && $Object.hasOwnProperty.call(message, "compactblock"))
                    $root.ebpf_extractor.message.CompactBlock.encode(message.compactblock, writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.sendcompact != null && $Object.hasOwnProperty.call(message, "sendcompact"))
                    $root.ebpf_extractor.message.SendCompact.encode(message.sendcompact, writer.uint32(138).fork(), _depth + 1).ldelim();
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.ebpf_extractor.message.Block.encode(message.block, writer.uint32(146).fork(), _depth + 1).ldelim();
                if (message.getblocktxn != null && $Object.hasOwnProperty.call(message, "getblocktxn"))
                    $root.ebpf_extractor.message.GetBlockTxn.encode(message.getblocktxn, writer.uint32(154).fork(), _depth + 1).ldelim();
                if (message.blocktxn != null && $Object.hasOwnProperty.call(message, "blocktxn"))
                    $root.ebpf_extractor.message.BlockTxn.encode(message.blocktxn, writer.uint32(162).fork(), _depth + 1).ldelim();
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    $root.ebpf_extractor.message.Alert.encode(message.alert, writer.uint32(170).fork(), _depth + 1).ldelim();
                if (message.filteradd != null && $Object.hasOwnProperty.call(message, "filteradd"))
                    $root.ebpf_extractor.message.FilterAdd.encode(message.filteradd, writer.uint32(178).fork(), _depth + 1).ldelim();
                if (message.filterload != null && $Object.hasOwnProperty.call(message, "filterload"))
                    $root.ebpf_extractor.message.FilterLoad.encode(message.filterload, writer.uint32(186).fork(), _depth + 1).ldelim();
                if (message.getcfcheckpt != null && $Object.hasOwnProperty.call(message, "getcfcheckpt"))
                    $root.ebpf_extractor.message.GetCFCheckpt.encode(message.getcfcheckpt, writer.uint32(194).fork(), _depth + 1).ldelim();
                if (message.cfheaders != null && $Object.hasOwnProperty.call(message, "cfheaders"))
                    $root.ebpf_extractor.message.CFHeaders.encode(message.cfheaders, writer.uint32(202).fork(), _depth + 1).ldelim();
                if (message.cfilter != null && $Object.hasOwnProperty.call(message, "cfilter"))
                    $root.ebpf_extractor.message.CFilter.encode(message.cfilter, writer.uint32(210).fork(), _depth + 1).ldelim();
                if (message.cfcheckpt != null && $Object.hasOwnProperty.call(message, "cfcheckpt"))
                    $root.ebpf_extractor.message.CFCheckpt.encode(message.cfcheckpt, writer.uint32(218).fork(), _depth + 1).ldelim();
                if (message.getcfheaders != null && $Object.hasOwnProperty.call(message, "getcfheaders"))
                    $root.ebpf_extractor.message.GetCFHeaders.encode(message.getcfheaders, writer.uint32(226).fork(), _depth + 1).ldelim();
                if (message.getcfilter != null && $Object.hasOwnProperty.call(message, "getcfilter"))
                    $root.ebpf_extractor.message.GetCFilter.encode(message.getcfilter, writer.uint32(234).fork(), _depth + 1).ldelim();
                if (message.merkleblock != null && $Object.hasOwnProperty.call(message, "merkleblock"))
                    $root.ebpf_extractor.message.MerkleBlock.encode(message.merkleblock, writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown"))
                    $root.ebpf_extractor.message.Unknown.encode(message.unknown, writer.uint32(250).fork(), _depth + 1).ldelim();
                if (message.verack != null && $Object.hasOwnProperty.call(message, "verack"))
                    writer.uint32(256).bool(message.verack);
                if (message.sendheaders != null && $Object.hasOwnProperty.call(message, "sendheaders"))
                    writer.uint32(264).bool(message.sendheaders);
                if (message.getaddr != null && $Object.hasOwnProperty.call(message, "getaddr"))
                    writer.uint32(272).bool(message.getaddr);
                if (message.mempool != null && $Object.hasOwnProperty.call(message, "mempool"))
                    writer.uint32(280).bool(message.mempool);
                if (message.wtxidrelay != null && $Object.hasOwnProperty.call(message, "wtxidrelay"))
                    writer.uint32(288).bool(message.wtxidrelay);
                if (message.sendaddrv2 != null && $Object.hasOwnProperty.call(message, "sendaddrv2"))
                    writer.uint32(296).bool(message.sendaddrv2);
                if (message.filterclear != null && $Object.hasOwnProperty.call(message, "filterclear"))
                    writer.uint32(304).bool(message.filterclear);
                if (message.reject != null && $Object.hasOwnProperty.call(message, "reject"))
                    $root.ebpf_extractor.message.Reject.encode(message.reject, writer.uint32(314).fork(), _depth + 1).ldelim();
                if (message.emptyaddrv2 != null && $Object.hasOwnProperty.call(message, "emptyaddrv2"))
                    writer.uint32(320).bool(message.emptyaddrv2);
                if (message.oldping != null && $Object.hasOwnProperty.call(message, "oldping"))
                    writer.uint32(328).bool(message.oldping);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MessageEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.MessageEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.meta = $root.ebpf_extractor.message.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.meta);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.ping = $root.ebpf_extractor.message.Ping.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
                            message.msg = "ping";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.pong = $root.ebpf_extractor.message.Pong.decode(reader, reader.size(), $undefined, _depth + 1, message.pong);
                            message.msg = "pong";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.inv = $root.ebpf_extractor.message.Inv.decode(reader, reader.size(), $undefined, _depth + 1, message.inv);
                            message.msg = "inv";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.getdata = $root.ebpf_extractor.message.GetData.decode(reader, reader.size(), $undefined, _depth + 1, message.getdata);
                            message.msg = "getdata";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.tx = $root.ebpf_extractor.message.Tx.decode(reader, reader.size(), $undefined, _depth + 1, message.tx);
                            message.msg = "tx";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.headers = $root.ebpf_extractor.message.Headers.decode(reader, reader.size(), $undefined, _depth + 1, message.headers);
                            message.msg = "headers";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.addr = $root.ebpf_extractor.message.Addr.decode(reader, reader.size(), $undefined, _depth + 1, message.addr);
                            message.msg = "addr";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.addrv2 = $root.ebpf_extractor.message.AddrV2.decode(reader, reader.size(), $undefined, _depth + 1, message.addrv2);
                            message.msg = "addrv2";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.feefilter = $root.ebpf_extractor.message.FeeFilter.decode(reader, reader.size(), $undefined, _depth + 1, message.feefilter);
                            message.msg = "feefilter";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.getheaders = $root.ebpf_extractor.message.GetHeaders.decode(reader, reader.size(), $undefined, _depth + 1, message.getheaders);
                            message.msg = "getheaders";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.getblocks = $root.ebpf_extractor.message.GetBlocks.decode(reader, reader.size(), $undefined, _depth + 1, message.getblocks);
                            message.msg = "getblocks";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.version = $root.ebpf_extractor.message.Version.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                            message.msg = "version";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.notfound = $root.ebpf_extractor.message.NotFound.decode(reader, reader.size(), $undefined, _depth + 1, message.notfound);
                            message.msg = "notfound";
                            continue;
                        }
                    case 39: {
                            if (wireType !== 2)
                                break;
                            message.reject = $root.ebpf_extractor.message.Reject.decode(reader, reader.size(), $undefined, _depth + 1, message.reject);
                            message.msg = "reject";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.compactblock = $root.ebpf_extractor.message.CompactBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.compactblock);
                            message.msg = "compactblock";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.sendcompact = $root.ebpf_extractor.message.SendCompact.decode(reader, reader.size(), $undefined, _depth + 1, message.sendcompact);
                            message.msg = "sendcompact";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.block = $root.ebpf_extractor.message.Block.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            message.msg = "block";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.getblocktxn = $root.ebpf_extractor.message.GetBlockTxn.decode(reader, reader.size(), $undefined, _depth + 1, message.getblocktxn);
                            message.msg = "getblocktxn";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.blocktxn = $root.ebpf_extractor.message.BlockTxn.decode(reader, reader.size(), $undefined, _depth + 1, message.blocktxn);
                            message.msg = "blocktxn";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.alert = $root.ebpf_extractor.message.Alert.decode(reader, reader.size(), $undefined, _depth + 1, message.alert);
                            message.msg = "alert";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.filteradd = $root.ebpf_extractor.message.FilterAdd.decode(reader, reader.size(), $undefined, _depth + 1, message.filteradd);
                            message.msg = "filteradd";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.filterload = $root.ebpf_extractor.message.FilterLoad.decode(reader, reader.size(), $undefined, _depth + 1, message.filterload);
                            message.msg = "filterload";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.getcfcheckpt = $root.ebpf_extractor.message.GetCFCheckpt.decode(reader, reader.size(), $undefined, _depth + 1, message.getcfcheckpt);
                            message.msg = "getcfcheckpt";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.cfheaders = $root.ebpf_extractor.message.CFHeaders.decode(reader, reader.size(), $undefined, _depth + 1, message.cfheaders);
                            message.msg = "cfheaders";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.cfilter = $root.ebpf_extractor.message.CFilter.decode(reader, reader.size(), $undefined, _depth + 1, message.cfilter);
                            message.msg = "cfilter";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.cfcheckpt = $root.ebpf_extractor.message.CFCheckpt.decode(reader, reader.size(), $undefined, _depth + 1, message.cfcheckpt);
                            message.msg = "cfcheckpt";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.getcfheaders = $root.ebpf_extractor.message.GetCFHeaders.decode(reader, reader.size(), $undefined, _depth + 1, message.getcfheaders);
                            message.msg = "getcfheaders";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.getcfilter = $root.ebpf_extractor.message.GetCFilter.decode(reader, reader.size(), $undefined, _depth + 1, message.getcfilter);
                            message.msg = "getcfilter";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.merkleblock = $root.ebpf_extractor.message.MerkleBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.merkleblock);
                            message.msg = "merkleblock";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.unknown = $root.ebpf_extractor.message.Unknown.decode(reader, reader.size(), $undefined, _depth + 1, message.unknown);
                            message.msg = "unknown";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 0)
                                break;
                            message.verack = reader.bool();
                            message.msg = "verack";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 0)
                                break;
                            message.sendheaders = reader.bool();
                            message.msg = "sendheaders";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 0)
                                break;
                            message.getaddr = reader.bool();
                            message.msg = "getaddr";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 0)
                                break;
                            message.mempool = reader.bool();
                            message.msg = "mempool";
                            continue;
                        }
                    case 36: {
                            if (wireType !== 0)
                                break;
                            message.wtxidrelay = reader.bool();
                            message.msg = "wtxidrelay";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 0)
                                break;
                            message.sendaddrv2 = reader.bool();
                            message.msg = "sendaddrv2";
                            continue;
                        }
                    case 38: {
                            if (wireType !== 0)
                                break;
                            message.filterclear = reader.bool();
                            message.msg = "filterclear";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 0)
                                break;
                            message.emptyaddrv2 = reader.bool();
                            message.msg = "emptyaddrv2";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 0)
                                break;
                            message.oldping = reader.bool();
                            message.msg = "oldping";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "meta"))
                    throw $util.ProtocolError("missing required 'meta'", { instance: message });
                return message;
            };

            MessageEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.MessageEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.MessageEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.MessageEvent();
                if (object.meta != null) {
                    if (!$util.isObject(object.meta))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.meta: object expected");
                    message.meta = $root.ebpf_extractor.message.Metadata.fromObject(object.meta, _depth + 1);
                }
                if (object.ping != null) {
                    if (!$util.isObject(object.ping))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.ping: object expected");
                    message.ping = $root.ebpf_extractor.message.Ping.fromObject(object.ping, _depth + 1);
                }
                if (object.pong != null) {
                    if (!$util.isObject(object.pong))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.pong: object expected");
                    message.pong = $root.ebpf_extractor.message.Pong.fromObject(object.pong, _depth + 1);
                }
                if (object.inv != null) {
                    if (!$util.isObject(object.inv))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.inv: object expected");
                    message.inv = $root.ebpf_extractor.message.Inv.fromObject(object.inv, _depth + 1);
                }
                if (object.getdata != null) {
                    if (!$util.isObject(object.getdata))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getdata: object expected");
                    message.getdata = $root.ebpf_extractor.message.GetData.fromObject(object.getdata, _depth + 1);
                }
                if (object.tx != null) {
                    if (!$util.isObject(object.tx))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.tx: object expected");
                    message.tx = $root.ebpf_extractor.message.Tx.fromObject(object.tx, _depth + 1);
                }
                if (object.headers != null) {
                    if (!$util.isObject(object.headers))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.headers: object expected");
                    message.headers = $root.ebpf_extractor.message.Headers.fromObject(object.headers, _depth + 1);
                }
                if (object.addr != null) {
                    if (!$util.isObject(object.addr))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.addr: object expected");
                    message.addr = $root.ebpf_extractor.message.Addr.fromObject(object.addr, _depth + 1);
                }
                if (object.addrv2 != null) {
                    if (!$util.isObject(object.addrv2))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.addrv2: object expected");
                    message.addrv2 = $root.ebpf_extractor.message.AddrV2.fromObject(object.addrv2, _depth + 1);
                }
                if (object.feefilter != null) {
                    if (!$util.isObject(object.feefilter))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.feefilter: object expected");
                    message.feefilter = $root.ebpf_extractor.message.FeeFilter.fromObject(object.feefilter, _depth + 1);
                }
                if (object.getheaders != null) {
                    if (!$util.isObject(object.getheaders))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getheaders: object expected");
                    message.getheaders = $root.ebpf_extractor.message.GetHeaders.fromObject(object.getheaders, _depth + 1);
                }
                if (object.getblocks != null) {
                    if (!$util.isObject(object.getblocks))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getblocks: object expected");
                    message.getblocks = $root.ebpf_extractor.message.GetBlocks.fromObject(object.getblocks, _depth + 1);
                }
                if (object.version != null) {
                    if (!$util.isObject(object.version))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.version: object expected");
                    message.version = $root.ebpf_extractor.message.Version.fromObject(object.version, _depth + 1);
                }
                if (object.notfound != null) {
                    if (!$util.isObject(object.notfound))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.notfound: object expected");
                    message.notfound = $root.ebpf_extractor.message.NotFound.fromObject(object.notfound, _depth + 1);
                }
                if (object.reject != null) {
                    if (!$util.isObject(object.reject))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.reject: object expected");
                    message.reject = $root.ebpf_extractor.message.Reject.fromObject(object.reject, _depth + 1);
                }
                if (object.compactblock != null) {
                    if (!$util.isObject(object.compactblock))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.compactblock: object expected");
                    message.compactblock = $root.ebpf_extractor.message.CompactBlock.fromObject(object.compactblock, _depth + 1);
                }
                if (object.sendcompact != null) {
                    if (!$util.isObject(object.sendcompact))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.sendcompact: object expected");
                    message.sendcompact = $root.ebpf_extractor.message.SendCompact.fromObject(object.sendcompact, _depth + 1);
                }
                if (object.block != null) {
                    if (!$util.isObject(object.block))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.block: object expected");
                    message.block = $root.ebpf_extractor.message.Block.fromObject(object.block, _depth + 1);
                }
                if (object.getblocktxn != null) {
                    if (!$util.isObject(object.getblocktxn))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getblocktxn: object expected");
                    message.getblocktxn = $root.ebpf_extractor.message.GetBlockTxn.fromObject(object.getblocktxn, _depth + 1);
                }
                if (object.blocktxn != null) {
                    if (!$util.isObject(object.blocktxn))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.blocktxn: object expected");
                    message.blocktxn = $root.ebpf_extractor.message.BlockTxn.fromObject(object.blocktxn, _depth + 1);
                }
                if (object.alert != null) {
                    if (!$util.isObject(object.alert))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.alert: object expected");
                    message.alert = $root.ebpf_extractor.message.Alert.fromObject(object.alert, _depth + 1);
                }
                if (object.filteradd != null) {
                    if (!$util.isObject(object.filteradd))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.filteradd: object expected");
                    message.filteradd = $root.ebpf_extractor.message.FilterAdd.fromObject(object.filteradd, _depth + 1);
                }
                if (object.filterload != null) {
                    if (!$util.isObject(object.filterload))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.filterload: object expected");
                    message.filterload = $root.ebpf_extractor.message.FilterLoad.fromObject(object.filterload, _depth + 1);
                }
                if (object.getcfcheckpt != null) {
                    if (!$util.isObject(object.getcfcheckpt))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getcfcheckpt: object expected");
                    message.getcfcheckpt = $root.ebpf_extractor.message.GetCFCheckpt.fromObject(object.getcfcheckpt, _depth + 1);
                }
                if (object.cfheaders != null) {
                    if (!$util.isObject(object.cfheaders))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.cfheaders: object expected");
                    message.cfheaders = $root.ebpf_extractor.message.CFHeaders.fromObject(object.cfheaders, _depth + 1);
                }
                if (object.cfilter != null) {
                    if (!$util.isObject(object.cfilter))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.cfilter: object expected");
                    message.cfilter = $root.ebpf_extractor.message.CFilter.fromObject(object.cfilter, _depth + 1);
                }
                if (object.cfcheckpt != null) {
                    if (!$util.isObject(object.cfcheckpt))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.cfcheckpt: object expected");
                    message.cfcheckpt = $root.ebpf_extractor.message.CFCheckpt.fromObject(object.cfcheckpt, _depth + 1);
                }
                if (object.getcfheaders != null) {
                    if (!$util.isObject(object.getcfheaders))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getcfheaders: object expected");
                    message.getcfheaders = $root.ebpf_extractor.message.GetCFHeaders.fromObject(object.getcfheaders, _depth + 1);
                }
                if (object.getcfilter != null) {
                    if (!$util.isObject(object.getcfilter))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.getcfilter: object expected");
                    message.getcfilter = $root.ebpf_extractor.message.GetCFilter.fromObject(object.getcfilter, _depth + 1);
                }
                if (object.merkleblock != null) {
                    if (!$util.isObject(object.merkleblock))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.merkleblock: object expected");
                    message.merkleblock = $root.ebpf_extractor.message.MerkleBlock.fromObject(object.merkleblock, _depth + 1);
                }
                if (object.unknown != null) {
                    if (!$util.isObject(object.unknown))
                        throw $TypeError(".ebpf_extractor.message.MessageEvent.unknown: object expected");
                    message.unknown = $root.ebpf_extractor.message.Unknown.fromObject(object.unknown, _depth + 1);
                }
                if (object.verack != null)
                    message.verack = $Boolean(object.verack);
                if (object.sendheaders != null)
                    message.sendheaders = $Boolean(object.sendheaders);
                if (object.getaddr != null)
                    message.getaddr = $Boolean(object.getaddr);
                if (object.mempool != null)
                    message.mempool = $Boolean(object.mempool);
                if (object.wtxidrelay != null)
                    message.wtxidrelay = $Boolean(object.wtxidrelay);
                if (object.sendaddrv2 != null)
                    message.sendaddrv2 = $Boolean(object.sendaddrv2);
                if (object.filterclear != null)
                    message.filterclear = $Boolean(object.filterclear);
                if (object.emptyaddrv2 != null)
                    message.emptyaddrv2 = $Boolean(object.emptyaddrv2);
                if (object.oldping != null)
                    message.oldping = $Boolean(object.oldping);
                return message;
            };

            MessageEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.meta = null;
                if (message.meta != null && $Object.hasOwnProperty.call(message, "meta"))
                    object.meta = $root.ebpf_extractor.message.Metadata.toObject(message.meta, options, _depth + 1);
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping")) {
                    object.ping = $root.ebpf_extractor.message.Ping.toObject(message.ping, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "ping";
                }
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong")) {
                    object.pong = $root.ebpf_extractor.message.Pong.toObject(message.pong, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "pong";
                }
                if (message.inv != null && $Object.hasOwnProperty.call(message, "inv")) {
                    object.inv = $root.ebpf_extractor.message.Inv.toObject(message.inv, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "inv";
                }
                if (message.getdata != null && $Object.hasOwnProperty.call(message, "getdata")) {
                    object.getdata = $root.ebpf_extractor.message.GetData.toObject(message.getdata, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getdata";
                }
                if (message.tx != null && $Object.hasOwnProperty.call(message, "tx")) {
                    object.tx = $root.ebpf_extractor.message.Tx.toObject(message.tx, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "tx";
                }
                if (message.headers != null && $Object.hasOwnProperty.call(message, "headers")) {
                    object.headers = $root.ebpf_extractor.message.Headers.toObject(message.headers, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "headers";
                }
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr")) {
                    object.addr = $root.ebpf_extractor.message.Addr.toObject(message.addr, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "addr";
                }
                if (message.addrv2 != null && $Object.hasOwnProperty.call(message, "addrv2")) {
                    object.addrv2 = $root.ebpf_extractor.message.AddrV2.toObject(message.addrv2, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "addrv2";
                }
                if (message.feefilter != null && $Object.hasOwnProperty.call(message, "feefilter")) {
                    object.feefilter = $root.ebpf_extractor.message.FeeFilter.toObject(message.feefilter, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "feefilter";
                }
                if (message.getheaders != null && $Object.hasOwnProperty.call(message, "getheaders")) {
                    object.getheaders = $root.ebpf_extractor.message.GetHeaders.toObject(message.getheaders, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getheaders";
                }
                if (message.getblocks != null && $Object.hasOwnProperty.call(message, "getblocks")) {
                    object.getblocks = $root.ebpf_extractor.message.GetBlocks.toObject(message.getblocks, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getblocks";
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version")) {
                    object.version = $root.ebpf_extractor.message.Version.toObject(message.version, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "version";
                }
                if (message.notfound != null && $Object.hasOwnProperty.call(message, "notfound")) {
                    object.notfound = $root.ebpf_extractor.message.NotFound.toObject(message.notfound, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "notfound";
                }
                if (message.compactblock != null && $Object.hasOwnProperty.call(message, "compactblock")) {
                    object.compactblock = $root.ebpf_extractor.message.CompactBlock.toObject(message.compactblock, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "compactblock";
                }
                if (message.sendcompact != null && $Object.hasOwnProperty.call(message, "sendcompact")) {
                    object.sendcompact = $root.ebpf_extractor.message.SendCompact.toObject(message.sendcompact, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "sendcompact";
                }
                if (message.block != null && $Object.hasOwnProperty.call(message, "block")) {
                    object.block = $root.ebpf_extractor.message.Block.toObject(message.block, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "block";
                }
                if (message.getblocktxn != null && $Object.hasOwnProperty.call(message, "getblocktxn")) {
                    object.getblocktxn = $root.ebpf_extractor.message.GetBlockTxn.toObject(message.getblocktxn, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getblocktxn";
                }
                if (message.blocktxn != null && $Object.hasOwnProperty.call(message, "blocktxn")) {
                    object.blocktxn = $root.ebpf_extractor.message.BlockTxn.toObject(message.blocktxn, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "blocktxn";
                }
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert")) {
                    object.alert = $root.ebpf_extractor.message.Alert.toObject(message.alert, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "alert";
                }
                if (message.filteradd != null && $Object.hasOwnProperty.call(message, "filteradd")) {
                    object.filteradd = $root.ebpf_extractor.message.FilterAdd.toObject(message.filteradd, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "filteradd";
                }
                if (message.filterload != null && $Object.hasOwnProperty.call(message, "filterload")) {
                    object.filterload = $root.ebpf_extractor.message.FilterLoad.toObject(message.filterload, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "filterload";
                }
                if (message.getcfcheckpt != null && $Object.hasOwnProperty.call(message, "getcfcheckpt")) {
                    object.getcfcheckpt = $root.ebpf_extractor.message.GetCFCheckpt.toObject(message.getcfcheckpt, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getcfcheckpt";
                }
                if (message.cfheaders != null && $Object.hasOwnProperty.call(message, "cfheaders")) {
                    object.cfheaders = $root.ebpf_extractor.message.CFHeaders.toObject(message.cfheaders, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "cfheaders";
                }
                if (message.cfilter != null && $Object.hasOwnProperty.call(message, "cfilter")) {
                    object.cfilter = $root.ebpf_extractor.message.CFilter.toObject(message.cfilter, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "cfilter";
                }
                if (message.cfcheckpt != null && $Object.hasOwnProperty.call(message, "cfcheckpt")) {
                    object.cfcheckpt = $root.ebpf_extractor.message.CFCheckpt.toObject(message.cfcheckpt, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "cfcheckpt";
                }
                if (message.getcfheaders != null && $Object.hasOwnProperty.call(message, "getcfheaders")) {
                    object.getcfheaders = $root.ebpf_extractor.message.GetCFHeaders.toObject(message.getcfheaders, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getcfheaders";
                }
                if (message.getcfilter != null && $Object.hasOwnProperty.call(message, "getcfilter")) {
                    object.getcfilter = $root.ebpf_extractor.message.GetCFilter.toObject(message.getcfilter, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "getcfilter";
                }
                if (message.merkleblock != null && $Object.hasOwnProperty.call(message, "merkleblock")) {
                    object.merkleblock = $root.ebpf_extractor.message.MerkleBlock.toObject(message.merkleblock, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "merkleblock";
                }
                if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown")) {
                    object.unknown = $root.ebpf_extractor.message.Unknown.toObject(message.unknown, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "unknown";
                }
                if (message.verack != null && $Object.hasOwnProperty.call(message, "verack")) {
                    object.verack = message.verack;
                    if (options.oneofs)
                        object.msg = "verack";
                }
                if (message.sendheaders != null && $Object.hasOwnProperty.call(message, "sendheaders")) {
                    object.sendheaders = message.sendheaders;
                    if (options.oneofs)
                        object.msg = "sendheaders";
                }
                if (message.getaddr != null && $Object.hasOwnProperty.call(message, "getaddr")) {
                    object.getaddr = message.getaddr;
                    if (options.oneofs)
                        object.msg = "getaddr";
                }
                if (message.mempool != null && $Object.hasOwnProperty.call(message, "mempool")) {
                    object.mempool = message.mempool;
                    if (options.oneofs)
                        object.msg = "mempool";
                }
                if (message.wtxidrelay != null && $Object.hasOwnProperty.call(message, "wtxidrelay")) {
                    object.wtxidrelay = message.wtxidrelay;
                    if (options.oneofs)
                        object.msg = "wtxidrelay";
                }
                if (message.sendaddrv2 != null && $Object.hasOwnProperty.call(message, "sendaddrv2")) {
                    object.sendaddrv2 = message.sendaddrv2;
                    if (options.oneofs)
                        object.msg = "sendaddrv2";
                }
                if (message.filterclear != null && $Object.hasOwnProperty.call(message, "filterclear")) {
                    object.filterclear = message.filterclear;
                    if (options.oneofs)
                        object.msg = "filterclear";
                }
                if (message.reject != null && $Object.hasOwnProperty.call(message, "reject")) {
                    object.reject = $root.ebpf_extractor.message.Reject.toObject(message.reject, options, _depth + 1);
                    if (options.oneofs)
                        object.msg = "reject";
                }
                if (message.emptyaddrv2 != null && $Object.hasOwnProperty.call(message, "emptyaddrv2")) {
                    object.emptyaddrv2 = message.emptyaddrv2;
                    if (options.oneofs)
                        object.msg = "emptyaddrv2";
                }
                if (message.oldping != null && $Object.hasOwnProperty.call(message, "oldping")) {
                    object.oldping = message.oldping;
                    if (options.oneofs)
                        object.msg = "oldping";
                }
                return object;
            };

            MessageEvent.prototype.toJSON = function() {
                return MessageEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MessageEvent;
        })();

        message.Ping = (function() {

            const Ping = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Ping.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Ping.create = function(properties) {
                return new Ping(properties);
            };

            Ping.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(9).fixed64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Ping.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Ping();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.fixed64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "value"))
                    throw $util.ProtocolError("missing required 'value'", { instance: message });
                return message;
            };

            Ping.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Ping)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Ping: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Ping();
                if (object.value != null)
                    if ($util.Long)
                        message.value = $util.Long.fromValue(object.value, true);
                    else if (typeof object.value === "string")
                        message.value = $parseInt(object.value, 10);
                    else if (typeof object.value === "number")
                        message.value = object.value;
                    else if (typeof object.value === "object")
                        message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber(true);
                return message;
            };

            Ping.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, true).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber(true) : message.value;
                return object;
            };

            Ping.prototype.toJSON = function() {
                return Ping.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ping;
        })();

        message.Pong = (function() {

            const Pong = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Pong.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Pong.create = function(properties) {
                return new Pong(properties);
            };

            Pong.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(9).fixed64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Pong.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Pong();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.fixed64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "value"))
                    throw $util.ProtocolError("missing required 'value'", { instance: message });
                return message;
            };

            Pong.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Pong)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Pong: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Pong();
                if (object.value != null)
                    if ($util.Long)
                        message.value = $util.Long.fromValue(object.value, true);
                    else if (typeof object.value === "string")
                        message.value = $parseInt(object.value, 10);
                    else if (typeof object.value === "number")
                        message.value = object.value;
                    else if (typeof object.value === "object")
                        message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber(true);
                return message;
            };

            Pong.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, true).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber(true) : message.value;
                return object;
            };

            Pong.prototype.toJSON = function() {
                return Pong.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Pong;
        })();

        message.Inv = (function() {

            const Inv = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Inv.prototype.items = $util.emptyArray;

            Inv.create = function(properties) {
                return new Inv(properties);
            };

            Inv.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.bitcoin_primitives.InventoryItem.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Inv.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Inv();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.bitcoin_primitives.InventoryItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Inv.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Inv)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Inv: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Inv();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".ebpf_extractor.message.Inv.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".ebpf_extractor.message.Inv.items: object expected");
                        message.items[i] = $root.bitcoin_primitives.InventoryItem.fromObject(object.items[i], _depth + 1);
                    }
                }
                return message;
            };

            Inv.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.bitcoin_primitives.InventoryItem.toObject(message.items[j], options, _depth + 1);
                }
                return object;
            };

            Inv.prototype.toJSON = function() {
                return Inv.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Inv;
        })();

        message.NotFound = (function() {

            const NotFound = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NotFound.prototype.items = $util.emptyArray;

            NotFound.create = function(properties) {
                return new NotFound(properties);
            };

            NotFound.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.bitcoin_primitives.InventoryItem.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NotFound.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.NotFound();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.bitcoin_primitives.InventoryItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            NotFound.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.NotFound)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.NotFound: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.NotFound();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".ebpf_extractor.message.NotFound.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".ebpf_extractor.message.NotFound.items: object expected");
                        message.items[i] = $root.bitcoin_primitives.InventoryItem.fromObject(object.items[i], _depth + 1);
                    }
                }
                return message;
            };

            NotFound.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.bitcoin_primitives.InventoryItem.toObject(message.items[j], options, _depth + 1);
                }
                return object;
            };

            NotFound.prototype.toJSON = function() {
                return NotFound.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NotFound;
        })();

        message.CompactBlock = (function() {

            const CompactBlock = function (properties) {
                this.short_ids = [];
                this.transactions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CompactBlock.prototype.header = null;
            CompactBlock.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CompactBlock.prototype.short_ids = $util.emptyArray;
            CompactBlock.prototype.transactions = $util.emptyArray;

            CompactBlock.create = function(properties) {
                return new CompactBlock(properties);
            };

            CompactBlock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.bitcoin_primitives.BlockHeader.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint64(message.nonce);
                if (message.short_ids != null && message.short_ids.length)
                    for (let i = 0; i < message.short_ids.length; ++i)
                        writer.uint32(26).bytes(message.short_ids[i]);
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        $root.bitcoin_primitives.PrefilledTransaction.encode(message.transactions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CompactBlock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.CompactBlock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.bitcoin_primitives.BlockHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.nonce = reader.uint64();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.short_ids && message.short_ids.length))
                                message.short_ids = [];
                            message.short_ids.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactions && message.transactions.length))
                                message.transactions = [];
                            message.transactions.push($root.bitcoin_primitives.PrefilledTransaction.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "header"))
                    throw $util.ProtocolError("missing required 'header'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "nonce"))
                    throw $util.ProtocolError("missing required 'nonce'", { instance: message });
                return message;
            };

            CompactBlock.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.CompactBlock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.CompactBlock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.CompactBlock();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".ebpf_extractor.message.CompactBlock.header: object expected");
                    message.header = $root.bitcoin_primitives.BlockHeader.fromObject(object.header, _depth + 1);
                }
                if (object.nonce != null)
                    if ($util.Long)
                        message.nonce = $util.Long.fromValue(object.nonce, true);
                    else if (typeof object.nonce === "string")
                        message.nonce = $parseInt(object.nonce, 10);
                    else if (typeof object.nonce === "number")
                        message.nonce = object.nonce;
                    else if (typeof object.nonce === "object")
                        message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.short_ids) {
                    if (!$Array.isArray(object.short_ids))
                        throw $TypeError(".ebpf_extractor.message.CompactBlock.short_ids: array expected");
                    message.short_ids = $Array(object.short_ids.length);
                    for (let i = 0; i < object.short_ids.length; ++i)
                        if (typeof object.short_ids[i] === "string")
                            $util.base64.decode(object.short_ids[i], message.short_ids[i] = $util.newBuffer($util.base64.length(object.short_ids[i])), 0);
                        else if (object.short_ids[i].length >= 0)
                            message.short_ids[i] = object.short_ids[i];
                }
                if (object.transactions) {
                    if (!$Array.isArray(object.transactions))
                        throw $TypeError(".ebpf_extractor.message.CompactBlock.transactions: array expected");
                    message.transactions = $Array(object.transactions.length);
                    for (let i = 0; i < object.transactions.length; ++i) {
                        if (!$util.isObject(object.transactions[i]))
                            throw $TypeError(".ebpf_extractor.message.CompactBlock.transactions: object expected");
                        message.transactions[i] = $root.bitcoin_primitives.PrefilledTransaction.fromObject(object.transactions[i], _depth + 1);
                    }
                }
                return message;
            };

            CompactBlock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.short_ids = [];
                    object.transactions = [];
                }
                if (options.defaults) {
                    object.header = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.bitcoin_primitives.BlockHeader.toObject(message.header, options, _depth + 1);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.short_ids && message.short_ids.length) {
                    object.short_ids = $Array(message.short_ids.length);
                    for (let j = 0; j < message.short_ids.length; ++j)
                        object.short_ids[j] = options.bytes === $String ? $util.base64.encode(message.short_ids[j], 0, message.short_ids[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.short_ids[j]) : message.short_ids[j];
                }
                if (message.transactions && message.transactions.length) {
                    object.transactions = $Array(message.transactions.length);
                    for (let j = 0; j < message.transactions.length; ++j)
                        object.transactions[j] = $root.bitcoin_primitives.PrefilledTransaction.toObject(message.transactions[j], options, _depth + 1);
                }
                return object;
            };

            CompactBlock.prototype.toJSON = function() {
                return CompactBlock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CompactBlock;
        })();

        message.Tx = (function() {

            const Tx = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Tx.prototype.tx = null;

            Tx.create = function(properties) {
                return new Tx(properties);
            };

            Tx.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.bitcoin_primitives.Transaction.encode(message.tx, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Tx.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Tx();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.tx = $root.bitcoin_primitives.Transaction.decode(reader, reader.size(), $undefined, _depth + 1, message.tx);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "tx"))
                    throw $util.ProtocolError("missing required 'tx'", { instance: message });
                return message;
            };

            Tx.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Tx)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Tx: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Tx();
                if (object.tx != null) {
                    if (!$util.isObject(object.tx))
                        throw $TypeError(".ebpf_extractor.message.Tx.tx: object expected");
                    message.tx = $root.bitcoin_primitives.Transaction.fromObject(object.tx, _depth + 1);
                }
                return message;
            };

            Tx.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.tx = null;
                if (message.tx != null && $Object.hasOwnProperty.call(message, "tx"))
                    object.tx = $root.bitcoin_primitives.Transaction.toObject(message.tx, options, _depth + 1);
                return object;
            };

            Tx.prototype.toJSON = function() {
                return Tx.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Tx;
        })();

        message.GetData = (function() {

            const GetData = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetData.prototype.items = $util.emptyArray;

            GetData.create = function(properties) {
                return new GetData(properties);
            };

            GetData.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.bitcoin_primitives.InventoryItem.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetData.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetData();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.bitcoin_primitives.InventoryItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            GetData.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetData)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetData: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetData();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".ebpf_extractor.message.GetData.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".ebpf_extractor.message.GetData.items: object expected");
                        message.items[i] = $root.bitcoin_primitives.InventoryItem.fromObject(object.items[i], _depth + 1);
                    }
                }
                return message;
            };

            GetData.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.bitcoin_primitives.InventoryItem.toObject(message.items[j], options, _depth + 1);
                }
                return object;
            };

            GetData.prototype.toJSON = function() {
                return GetData.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetData;
        })();

        message.Headers = (function() {

            const Headers = function (properties) {
                this.headers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Headers.prototype.headers = $util.emptyArray;

            Headers.create = function(properties) {
                return new Headers(properties);
            };

            Headers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.headers != null && message.headers.length)
                    for (let i = 0; i < message.headers.length; ++i)
                        $root.bitcoin_primitives.BlockHeader.encode(message.headers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Headers.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Headers();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.headers && message.headers.length))
                                message.headers = [];
                            message.headers.push($root.bitcoin_primitives.BlockHeader.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Headers.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Headers)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Headers: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Headers();
                if (object.headers) {
                    if (!$Array.isArray(object.headers))
                        throw $TypeError(".ebpf_extractor.message.Headers.headers: array expected");
                    message.headers = $Array(object.headers.length);
                    for (let i = 0; i < object.headers.length; ++i) {
                        if (!$util.isObject(object.headers[i]))
                            throw $TypeError(".ebpf_extractor.message.Headers.headers: object expected");
                        message.headers[i] = $root.bitcoin_primitives.BlockHeader.fromObject(object.headers[i], _depth + 1);
                    }
                }
                return message;
            };

            Headers.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.headers = [];
                if (message.headers && message.headers.length) {
                    object.headers = $Array(message.headers.length);
                    for (let j = 0; j < message.headers.length; ++j)
                        object.headers[j] = $root.bitcoin_primitives.BlockHeader.toObject(message.headers[j], options, _depth + 1);
                }
                return object;
            };

            Headers.prototype.toJSON = function() {
                return Headers.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Headers;
        })();

        message.GetBlockTxn = (function() {

            const GetBlockTxn = function (properties) {
                this.tx_indexes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetBlockTxn.prototype.block_hash = $util.newBuffer([]);
            GetBlockTxn.prototype.tx_indexes = $util.emptyArray;

            GetBlockTxn.create = function(properties) {
                return new GetBlockTxn(properties);
            };

            GetBlockTxn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.block_hash);
                if (message.tx_indexes != null && message.tx_indexes.length)
                    for (let i = 0; i < message.tx_indexes.length; ++i)
                        writer.uint32(16).uint64(message.tx_indexes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetBlockTxn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetBlockTxn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.block_hash = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.tx_indexes && message.tx_indexes.length))
                                    message.tx_indexes = [];
                                reader.uint64s(message.tx_indexes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.tx_indexes && message.tx_indexes.length))
                                message.tx_indexes = [];
                            message.tx_indexes.push(reader.uint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "block_hash"))
                    throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
                return message;
            };

            GetBlockTxn.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetBlockTxn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetBlockTxn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetBlockTxn();
                if (object.block_hash != null)
                    if (typeof object.block_hash === "string")
                        $util.base64.decode(object.block_hash, message.block_hash = $util.newBuffer($util.base64.length(object.block_hash)), 0);
                    else if (object.block_hash.length >= 0)
                        message.block_hash = object.block_hash;
                if (object.tx_indexes) {
                    if (!$Array.isArray(object.tx_indexes))
                        throw $TypeError(".ebpf_extractor.message.GetBlockTxn.tx_indexes: array expected");
                    message.tx_indexes = $Array(object.tx_indexes.length);
                    for (let i = 0; i < object.tx_indexes.length; ++i)
                        if ($util.Long)
                            message.tx_indexes[i] = $util.Long.fromValue(object.tx_indexes[i], true);
                        else if (typeof object.tx_indexes[i] === "string")
                            message.tx_indexes[i] = $parseInt(object.tx_indexes[i], 10);
                        else if (typeof object.tx_indexes[i] === "number")
                            message.tx_indexes[i] = object.tx_indexes[i];
                        else if (typeof object.tx_indexes[i] === "object")
                            message.tx_indexes[i] = new $util.LongBits(object.tx_indexes[i].low >>> 0, object.tx_indexes[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            GetBlockTxn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.tx_indexes = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.block_hash = "";
                    else {
                        object.block_hash = [];
                        if (options.bytes !== $Array)
                            object.block_hash = $util.newBuffer(object.block_hash);
                    }
                if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                    object.block_hash = options.bytes === $String ? $util.base64.encode(message.block_hash, 0, message.block_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.block_hash) : message.block_hash;
                if (message.tx_indexes && message.tx_indexes.length) {
                    object.tx_indexes = $Array(message.tx_indexes.length);
                    for (let j = 0; j < message.tx_indexes.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.tx_indexes[j] = typeof message.tx_indexes[j] === "number" ? $BigInt(message.tx_indexes[j]) : $util.Long.fromBits(message.tx_indexes[j].low >>> 0, message.tx_indexes[j].high >>> 0, true).toBigInt();
                        else if (typeof message.tx_indexes[j] === "number")
                            object.tx_indexes[j] = options.longs === $String ? $String(message.tx_indexes[j]) : message.tx_indexes[j];
                        else
                            object.tx_indexes[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.tx_indexes[j]) : options.longs === $Number ? new $util.LongBits(message.tx_indexes[j].low >>> 0, message.tx_indexes[j].high >>> 0).toNumber(true) : message.tx_indexes[j];
                }
                return object;
            };

            GetBlockTxn.prototype.toJSON = function() {
                return GetBlockTxn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetBlockTxn;
        })();

        message.BlockTxn = (function() {

            const BlockTxn = function (properties) {
                this.transactions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BlockTxn.prototype.block_hash = $util.newBuffer([]);
            BlockTxn.prototype.transactions = $util.emptyArray;

            BlockTxn.create = function(properties) {
                return new BlockTxn(properties);
            };

            BlockTxn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.block_hash);
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        $root.bitcoin_primitives.Transaction.encode(message.transactions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BlockTxn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.BlockTxn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.block_hash = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactions && message.transactions.length))
                                message.transactions = [];
                            message.transactions.push($root.bitcoin_primitives.Transaction.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "block_hash"))
                    throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
                return message;
            };

            BlockTxn.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.BlockTxn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.BlockTxn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.BlockTxn();
                if (object.block_hash != null)
                    if (typeof object.block_hash === "string")
                        $util.base64.decode(object.block_hash, message.block_hash = $util.newBuffer($util.base64.length(object.block_hash)), 0);
                    else if (object.block_hash.length >= 0)
                        message.block_hash = object.block_hash;
                if (object.transactions) {
                    if (!$Array.isArray(object.transactions))
                        throw $TypeError(".ebpf_extractor.message.BlockTxn.transactions: array expected");
                    message.transactions = $Array(object.transactions.length);
                    for (let i = 0; i < object.transactions.length; ++i) {
                        if (!$util.isObject(object.transactions[i]))
                            throw $TypeError(".ebpf_extractor.message.BlockTxn.transactions: object expected");
                        message.transactions[i] = $root.bitcoin_primitives.Transaction.fromObject(object.transactions[i], _depth + 1);
                    }
                }
                return message;
            };

            BlockTxn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.transactions = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.block_hash = "";
                    else {
                        object.block_hash = [];
                        if (options.bytes !== $Array)
                            object.block_hash = $util.newBuffer(object.block_hash);
                    }
                if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                    object.block_hash = options.bytes === $String ? $util.base64.encode(message.block_hash, 0, message.block_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.block_hash) : message.block_hash;
                if (message.transactions && message.transactions.length) {
                    object.transactions = $Array(message.transactions.length);
                    for (let j = 0; j < message.transactions.length; ++j)
                        object.transactions[j] = $root.bitcoin_primitives.Transaction.toObject(message.transactions[j], options, _depth + 1);
                }
                return object;
            };

            BlockTxn.prototype.toJSON = function() {
                return BlockTxn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockTxn;
        })();

        message.Alert = (function() {

            const Alert = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Alert.prototype.alert = $util.newBuffer([]);

            Alert.create = function(properties) {
                return new Alert(properties);
            };

            Alert.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.alert);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Alert.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Alert();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.alert = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "alert"))
                    throw $util.ProtocolError("missing required 'alert'", { instance: message });
                return message;
            };

            Alert.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Alert)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Alert: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Alert();
                if (object.alert != null)
                    if (typeof object.alert === "string")
                        $util.base64.decode(object.alert, message.alert = $util.newBuffer($util.base64.length(object.alert)), 0);
                    else if (object.alert.length >= 0)
                        message.alert = object.alert;
                return message;
            };

            Alert.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.alert = "";
                    else {
                        object.alert = [];
                        if (options.bytes !== $Array)
                            object.alert = $util.newBuffer(object.alert);
                    }
                if (message.alert != null && $Object.hasOwnProperty.call(message, "alert"))
                    object.alert = options.bytes === $String ? $util.base64.encode(message.alert, 0, message.alert.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.alert) : message.alert;
                return object;
            };

            Alert.prototype.toJSON = function() {
                return Alert.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Alert;
        })();

        message.Addr = (function() {

            const Addr = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Addr.prototype.addresses = $util.emptyArray;

            Addr.create = function(properties) {
                return new Addr(properties);
            };

            Addr.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        $root.bitcoin_primitives.Address.encode(message.addresses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Addr.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Addr();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push($root.bitcoin_primitives.Address.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Addr.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Addr)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Addr: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Addr();
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".ebpf_extractor.message.Addr.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i) {
                        if (!$util.isObject(object.addresses[i]))
                            throw $TypeError(".ebpf_extractor.message.Addr.addresses: object expected");
                        message.addresses[i] = $root.bitcoin_primitives.Address.fromObject(object.addresses[i], _depth + 1);
                    }
                }
                return message;
            };

            Addr.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = $root.bitcoin_primitives.Address.toObject(message.addresses[j], options, _depth + 1);
                }
                return object;
            };

            Addr.prototype.toJSON = function() {
                return Addr.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Addr;
        })();

        message.AddrV2 = (function() {

            const AddrV2 = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AddrV2.prototype.addresses = $util.emptyArray;

            AddrV2.create = function(properties) {
                return new AddrV2(properties);
            };

            AddrV2.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        $root.bitcoin_primitives.Address.encode(message.addresses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AddrV2.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.AddrV2();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push($root.bitcoin_primitives.Address.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AddrV2.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.AddrV2)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.AddrV2: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.AddrV2();
                if (object.addresses) {
                    if (!$Array.isArray(object.addresses))
                        throw $TypeError(".ebpf_extractor.message.AddrV2.addresses: array expected");
                    message.addresses = $Array(object.addresses.length);
                    for (let i = 0; i < object.addresses.length; ++i) {
                        if (!$util.isObject(object.addresses[i]))
                            throw $TypeError(".ebpf_extractor.message.AddrV2.addresses: object expected");
                        message.addresses[i] = $root.bitcoin_primitives.Address.fromObject(object.addresses[i], _depth + 1);
                    }
                }
                return message;
            };

            AddrV2.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.addresses = [];
                if (message.addresses && message.addresses.length) {
                    object.addresses = $Array(message.addresses.length);
                    for (let j = 0; j < message.addresses.length; ++j)
                        object.addresses[j] = $root.bitcoin_primitives.Address.toObject(message.addresses[j], options, _depth + 1);
                }
                return object;
            };

            AddrV2.prototype.toJSON = function() {
                return AddrV2.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AddrV2;
        })();

        message.Reject = (function() {

            const Reject = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Reject.prototype.rejected_command = "";
            Reject.prototype.reason = 0;
            Reject.prototype.reason_details = "";
            Reject.prototype.hash = $util.newBuffer([]);

            Reject.create = function(properties) {
                return new Reject(properties);
            };

            Reject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).string(message.rejected_command);
                writer.uint32(16).int32(message.reason);
                writer.uint32(26).string(message.reason_details);
                writer.uint32(34).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Reject.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Reject();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.rejected_command = reader.string();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.reason = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.reason_details = reader.string();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "rejected_command"))
                    throw $util.ProtocolError("missing required 'rejected_command'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "reason"))
                    throw $util.ProtocolError("missing required 'reason'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "reason_details"))
                    throw $util.ProtocolError("missing required 'reason_details'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "hash"))
                    throw $util.ProtocolError("missing required 'hash'", { instance: message });
                return message;
            };

            Reject.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Reject)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Reject: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Reject();
                if (object.rejected_command != null)
                    message.rejected_command = $String(object.rejected_command);
                switch (object.reason) {
                case "MALFORMED":
                case 0:
                    message.reason = 0;
                    break;
                case "INVALID":
                case 1:
                    message.reason = 1;
                    break;
                case "OBSOLETE":
                case 2:
                    message.reason = 2;
                    break;
                case "DUPLICATE":
                case 3:
                    message.reason = 3;
                    break;
                case "NONSTANDARD":
                case 4:
                    message.reason = 4;
                    break;
                case "DUST":
                case 5:
                    message.reason = 5;
                    break;
                case "FEE":
                case 6:
                    message.reason = 6;
                    break;
                case "CHECKPOINT":
                case 7:
                    message.reason = 7;
                    break;
                default:
                    if (typeof object.reason === "number" && (object.reason | 0) === object.reason)
                        message.reason = object.reason;
                }
                if (object.reason_details != null)
                    message.reason_details = $String(object.reason_details);
                if (object.hash != null)
                    if (typeof object.hash === "string")
                        $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                    else if (object.hash.length >= 0)
                        message.hash = object.hash;
                return message;
            };

            Reject.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.rejected_command = "";
                    object.reason = options.enums === $String ? "MALFORMED" : 0;
                    object.reason_details = "";
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.rejected_command != null && $Object.hasOwnProperty.call(message, "rejected_command"))
                    object.rejected_command = message.rejected_command;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = options.enums === $String ? $root.ebpf_extractor.message.Reject.RejectReason[message.reason] === $undefined ? message.reason : $root.ebpf_extractor.message.Reject.RejectReason[message.reason] : message.reason;
                if (message.reason_details != null && $Object.hasOwnProperty.call(message, "reason_details"))
                    object.reason_details = message.reason_details;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            Reject.prototype.toJSON = function() {
                return Reject.toObject(this, $protobuf.util.toJSONOptions);
            };

            Reject.RejectReason = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "MALFORMED"] = 0;
                values[valuesById[1] = "INVALID"] = 1;
                values[valuesById[2] = "OBSOLETE"] = 2;
                values[valuesById[3] = "DUPLICATE"] = 3;
                values[valuesById[4] = "NONSTANDARD"] = 4;
                values[valuesById[5] = "DUST"] = 5;
                values[valuesById[6] = "FEE"] = 6;
                values[valuesById[7] = "CHECKPOINT"] = 7;
                return values;
            })();

            return Reject;
        })();

        message.SendCompact = (function() {

            const SendCompact = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SendCompact.prototype.send_compact = false;
            SendCompact.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SendCompact.create = function(properties) {
                return new SendCompact(properties);
            };

            SendCompact.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).bool(message.send_compact);
                writer.uint32(16).uint64(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SendCompact.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.SendCompact();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.send_compact = reader.bool();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.version = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "send_compact"))
                    throw $util.ProtocolError("missing required 'send_compact'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "version"))
                    throw $util.ProtocolError("missing required 'version'", { instance: message });
                return message;
            };

            SendCompact.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.SendCompact)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.SendCompact: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.SendCompact();
                if (object.send_compact != null)
                    message.send_compact = $Boolean(object.send_compact);
                if (object.version != null)
                    if ($util.Long)
                        message.version = $util.Long.fromValue(object.version, true);
                    else if (typeof object.version === "string")
                        message.version = $parseInt(object.version, 10);
                    else if (typeof object.version === "number")
                        message.version = object.version;
                    else if (typeof object.version === "object")
                        message.version = new $util.LongBits(object.version.low >>> 0, object.version.high >>> 0).toNumber(true);
                return message;
            };

            SendCompact.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.send_compact = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.version = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.version = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.send_compact != null && $Object.hasOwnProperty.call(message, "send_compact"))
                    object.send_compact = message.send_compact;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.version = typeof message.version === "number" ? $BigInt(message.version) : $util.Long.fromBits(message.version.low >>> 0, message.version.high >>> 0, true).toBigInt();
                    else if (typeof message.version === "number")
                        object.version = options.longs === $String ? $String(message.version) : message.version;
                    else
                        object.version = options.longs === $String ? $util.Long.prototype.toString.call(message.version) : options.longs === $Number ? new $util.LongBits(message.version.low >>> 0, message.version.high >>> 0).toNumber(true) : message.version;
                return object;
            };

            SendCompact.prototype.toJSON = function() {
                return SendCompact.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SendCompact;
        })();

        message.FeeFilter = (function() {

            const FeeFilter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FeeFilter.prototype.fee = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            FeeFilter.create = function(properties) {
                return new FeeFilter(properties);
            };

            FeeFilter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).sint64(message.fee);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FeeFilter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.FeeFilter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.fee = reader.sint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "fee"))
                    throw $util.ProtocolError("missing required 'fee'", { instance: message });
                return message;
            };

            FeeFilter.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.FeeFilter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.FeeFilter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.FeeFilter();
                if (object.fee != null)
                    if ($util.Long)
                        message.fee = $util.Long.fromValue(object.fee, false);
                    else if (typeof object.fee === "string")
                        message.fee = $parseInt(object.fee, 10);
                    else if (typeof object.fee === "number")
                        message.fee = object.fee;
                    else if (typeof object.fee === "object")
                        message.fee = new $util.LongBits(object.fee.low >>> 0, object.fee.high >>> 0).toNumber();
                return message;
            };

            FeeFilter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fee = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fee = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.fee != null && $Object.hasOwnProperty.call(message, "fee"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fee = typeof message.fee === "number" ? $BigInt(message.fee) : $util.Long.fromBits(message.fee.low >>> 0, message.fee.high >>> 0, false).toBigInt();
                    else if (typeof message.fee === "number")
                        object.fee = options.longs === $String ? $String(message.fee) : message.fee;
                    else
                        object.fee = options.longs === $String ? $util.Long.prototype.toString.call(message.fee) : options.longs === $Number ? new $util.LongBits(message.fee.low >>> 0, message.fee.high >>> 0).toNumber() : message.fee;
                return object;
            };

            FeeFilter.prototype.toJSON = function() {
                return FeeFilter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FeeFilter;
        })();

        message.GetHeaders = (function() {

            const GetHeaders = function (properties) {
                this.locator_hashes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetHeaders.prototype.version = 0;
            GetHeaders.prototype.locator_hashes = $util.emptyArray;
            GetHeaders.prototype.stop_hash = $util.newBuffer([]);

            GetHeaders.create = function(properties) {
                return new GetHeaders(properties);
            };

            GetHeaders.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.version);
                if (message.locator_hashes != null && message.locator_hashes.length)
                    for (let i = 0; i < message.locator_hashes.length; ++i)
                        writer.uint32(18).bytes(message.locator_hashes[i]);
                writer.uint32(26).bytes(message.stop_hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetHeaders.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetHeaders();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.version = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.locator_hashes && message.locator_hashes.length))
                                message.locator_hashes = [];
                            message.locator_hashes.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "version"))
                    throw $util.ProtocolError("missing required 'version'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            GetHeaders.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetHeaders)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetHeaders: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetHeaders();
                if (object.version != null)
                    message.version = object.version >>> 0;
                if (object.locator_hashes) {
                    if (!$Array.isArray(object.locator_hashes))
                        throw $TypeError(".ebpf_extractor.message.GetHeaders.locator_hashes: array expected");
                    message.locator_hashes = $Array(object.locator_hashes.length);
                    for (let i = 0; i < object.locator_hashes.length; ++i)
                        if (typeof object.locator_hashes[i] === "string")
                            $util.base64.decode(object.locator_hashes[i], message.locator_hashes[i] = $util.newBuffer($util.base64.length(object.locator_hashes[i])), 0);
                        else if (object.locator_hashes[i].length >= 0)
                            message.locator_hashes[i] = object.locator_hashes[i];
                }
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                return message;
            };

            GetHeaders.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.locator_hashes = [];
                if (options.defaults) {
                    object.version = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.locator_hashes && message.locator_hashes.length) {
                    object.locator_hashes = $Array(message.locator_hashes.length);
                    for (let j = 0; j < message.locator_hashes.length; ++j)
                        object.locator_hashes[j] = options.bytes === $String ? $util.base64.encode(message.locator_hashes[j], 0, message.locator_hashes[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.locator_hashes[j]) : message.locator_hashes[j];
                }
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                return object;
            };

            GetHeaders.prototype.toJSON = function() {
                return GetHeaders.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetHeaders;
        })();

        message.GetBlocks = (function() {

            const GetBlocks = function (properties) {
                this.locator_hashes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetBlocks.prototype.version = 0;
            GetBlocks.prototype.locator_hashes = $util.emptyArray;
            GetBlocks.prototype.stop_hash = $util.newBuffer([]);

            GetBlocks.create = function(properties) {
                return new GetBlocks(properties);
            };

            GetBlocks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.version);
                if (message.locator_hashes != null && message.locator_hashes.length)
                    for (let i = 0; i < message.locator_hashes.length; ++i)
                        writer.uint32(18).bytes(message.locator_hashes[i]);
                writer.uint32(26).bytes(message.stop_hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetBlocks.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetBlocks();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.version = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.locator_hashes && message.locator_hashes.length))
                                message.locator_hashes = [];
                            message.locator_hashes.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "version"))
                    throw $util.ProtocolError("missing required 'version'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            GetBlocks.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetBlocks)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetBlocks: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetBlocks();
                if (object.version != null)
                    message.version = object.version >>> 0;
                if (object.locator_hashes) {
                    if (!$Array.isArray(object.locator_hashes))
                        throw $TypeError(".ebpf_extractor.message.GetBlocks.locator_hashes: array expected");
                    message.locator_hashes = $Array(object.locator_hashes.length);
                    for (let i = 0; i < object.locator_hashes.length; ++i)
                        if (typeof object.locator_hashes[i] === "string")
                            $util.base64.decode(object.locator_hashes[i], message.locator_hashes[i] = $util.newBuffer($util.base64.length(object.locator_hashes[i])), 0);
                        else if (object.locator_hashes[i].length >= 0)
                            message.locator_hashes[i] = object.locator_hashes[i];
                }
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                return message;
            };

            GetBlocks.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.locator_hashes = [];
                if (options.defaults) {
                    object.version = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.locator_hashes && message.locator_hashes.length) {
                    object.locator_hashes = $Array(message.locator_hashes.length);
                    for (let j = 0; j < message.locator_hashes.length; ++j)
                        object.locator_hashes[j] = options.bytes === $String ? $util.base64.encode(message.locator_hashes[j], 0, message.locator_hashes[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.locator_hashes[j]) : message.locator_hashes[j];
                }
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                return object;
            };

            GetBlocks.prototype.toJSON = function() {
                return GetBlocks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetBlocks;
        })();

        message.Version = (function() {

            const Version = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Version.prototype.version = 0;
            Version.prototype.services = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Version.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Version.prototype.receiver = null;
            Version.prototype.sender = null;
            Version.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Version.prototype.user_agent = "";
            Version.prototype.start_height = 0;
            Version.prototype.relay = false;

            Version.create = function(properties) {
                return new Version(properties);
            };

            Version.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.version);
                writer.uint32(16).uint64(message.services);
                writer.uint32(24).sint64(message.timestamp);
                $root.bitcoin_primitives.Address.encode(message.receiver, writer.uint32(34).fork(), _depth + 1).ldelim();
                $root.bitcoin_primitives.Address.encode(message.sender, writer.uint32(42).fork(), _depth + 1).ldelim();
                writer.uint32(48).uint64(message.nonce);
                writer.uint32(58).string(message.user_agent);
                writer.uint32(64).sint32(message.start_height);
                writer.uint32(72).bool(message.relay);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Version.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Version();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.version = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.services = reader.uint64();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.timestamp = reader.sint64();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.receiver = $root.bitcoin_primitives.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.receiver);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.sender = $root.bitcoin_primitives.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.sender);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.nonce = reader.uint64();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.user_agent = reader.string();
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.start_height = reader.sint32();
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.relay = reader.bool();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "version"))
                    throw $util.ProtocolError("missing required 'version'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "services"))
                    throw $util.ProtocolError("missing required 'services'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "timestamp"))
                    throw $util.ProtocolError("missing required 'timestamp'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "receiver"))
                    throw $util.ProtocolError("missing required 'receiver'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "sender"))
                    throw $util.ProtocolError("missing required 'sender'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "nonce"))
                    throw $util.ProtocolError("missing required 'nonce'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "user_agent"))
                    throw $util.ProtocolError("missing required 'user_agent'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "start_height"))
                    throw $util.ProtocolError("missing required 'start_height'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "relay"))
                    throw $util.ProtocolError("missing required 'relay'", { instance: message });
                return message;
            };

            Version.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Version)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Version: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Version();
                if (object.version != null)
                    message.version = object.version >>> 0;
                if (object.services != null)
                    if ($util.Long)
                        message.services = $util.Long.fromValue(object.services, true);
                    else if (typeof object.services === "string")
                        message.services = $parseInt(object.services, 10);
                    else if (typeof object.services === "number")
                        message.services = object.services;
                    else if (typeof object.services === "object")
                        message.services = new $util.LongBits(object.services.low >>> 0, object.services.high >>> 0).toNumber(true);
                if (object.timestamp != null)
                    if ($util.Long)
                        message.timestamp = $util.Long.fromValue(object.timestamp, false);
                    else if (typeof object.timestamp === "string")
                        message.timestamp = $parseInt(object.timestamp, 10);
                    else if (typeof object.timestamp === "number")
                        message.timestamp = object.timestamp;
                    else if (typeof object.timestamp === "object")
                        message.timestamp = new $util.LongBits(object.timestamp.low >>> 0, object.timestamp.high >>> 0).toNumber();
                if (object.receiver != null) {
                    if (!$util.isObject(object.receiver))
                        throw $TypeError(".ebpf_extractor.message.Version.receiver: object expected");
                    message.receiver = $root.bitcoin_primitives.Address.fromObject(object.receiver, _depth + 1);
                }
                if (object.sender != null) {
                    if (!$util.isObject(object.sender))
                        throw $TypeError(".ebpf_extractor.message.Version.sender: object expected");
                    message.sender = $root.bitcoin_primitives.Address.fromObject(object.sender, _depth + 1);
                }
                if (object.nonce != null)
                    if ($util.Long)
                        message.nonce = $util.Long.fromValue(object.nonce, true);
                    else if (typeof object.nonce === "string")
                        message.nonce = $parseInt(object.nonce, 10);
                    else if (typeof object.nonce === "number")
                        message.nonce = object.nonce;
                    else if (typeof object.nonce === "object")
                        message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.user_agent != null)
                    message.user_agent = $String(object.user_agent);
                if (object.start_height != null)
                    message.start_height = object.start_height | 0;
                if (object.relay != null)
                    message.relay = $Boolean(object.relay);
                return message;
            };

            Version.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.version = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.services = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.services = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timestamp = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timestamp = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.receiver = null;
                    object.sender = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.user_agent = "";
                    object.start_height = 0;
                    object.relay = false;
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.services = typeof message.services === "number" ? $BigInt(message.services) : $util.Long.fromBits(message.services.low >>> 0, message.services.high >>> 0, true).toBigInt();
                    else if (typeof message.services === "number")
                        object.services = options.longs === $String ? $String(message.services) : message.services;
                    else
                        object.services = options.longs === $String ? $util.Long.prototype.toString.call(message.services) : options.longs === $Number ? new $util.LongBits(message.services.low >>> 0, message.services.high >>> 0).toNumber(true) : message.services;
                if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timestamp = typeof message.timestamp === "number" ? $BigInt(message.timestamp) : $util.Long.fromBits(message.timestamp.low >>> 0, message.timestamp.high >>> 0, false).toBigInt();
                    else if (typeof message.timestamp === "number")
                        object.timestamp = options.longs === $String ? $String(message.timestamp) : message.timestamp;
                    else
                        object.timestamp = options.longs === $String ? $util.Long.prototype.toString.call(message.timestamp) : options.longs === $Number ? new $util.LongBits(message.timestamp.low >>> 0, message.timestamp.high >>> 0).toNumber() : message.timestamp;
                if (message.receiver != null && $Object.hasOwnProperty.call(message, "receiver"))
                    object.receiver = $root.bitcoin_primitives.Address.toObject(message.receiver, options, _depth + 1);
                if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                    object.sender = $root.bitcoin_primitives.Address.toObject(message.sender, options, _depth + 1);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.user_agent != null && $Object.hasOwnProperty.call(message, "user_agent"))
                    object.user_agent = message.user_agent;
                if (message.start_height != null && $Object.hasOwnProperty.call(message, "start_height"))
                    object.start_height = message.start_height;
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay"))
                    object.relay = message.relay;
                return object;
            };

            Version.prototype.toJSON = function() {
                return Version.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Version;
        })();

        message.Block = (function() {

            const Block = function (properties) {
                this.transactions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Block.prototype.header = null;
            Block.prototype.transactions = $util.emptyArray;

            Block.create = function(properties) {
                return new Block(properties);
            };

            Block.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.bitcoin_primitives.BlockHeader.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        $root.bitcoin_primitives.Transaction.encode(message.transactions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Block.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Block();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.bitcoin_primitives.BlockHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactions && message.transactions.length))
                                message.transactions = [];
                            message.transactions.push($root.bitcoin_primitives.Transaction.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "header"))
                    throw $util.ProtocolError("missing required 'header'", { instance: message });
                return message;
            };

            Block.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Block)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Block: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Block();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".ebpf_extractor.message.Block.header: object expected");
                    message.header = $root.bitcoin_primitives.BlockHeader.fromObject(object.header, _depth + 1);
                }
                if (object.transactions) {
                    if (!$Array.isArray(object.transactions))
                        throw $TypeError(".ebpf_extractor.message.Block.transactions: array expected");
                    message.transactions = $Array(object.transactions.length);
                    for (let i = 0; i < object.transactions.length; ++i) {
                        if (!$util.isObject(object.transactions[i]))
                            throw $TypeError(".ebpf_extractor.message.Block.transactions: object expected");
                        message.transactions[i] = $root.bitcoin_primitives.Transaction.fromObject(object.transactions[i], _depth + 1);
                    }
                }
                return message;
            };

            Block.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.transactions = [];
                if (options.defaults)
                    object.header = null;
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.bitcoin_primitives.BlockHeader.toObject(message.header, options, _depth + 1);
                if (message.transactions && message.transactions.length) {
                    object.transactions = $Array(message.transactions.length);
                    for (let j = 0; j < message.transactions.length; ++j)
                        object.transactions[j] = $root.bitcoin_primitives.Transaction.toObject(message.transactions[j], options, _depth + 1);
                }
                return object;
            };

            Block.prototype.toJSON = function() {
                return Block.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Block;
        })();

        message.FilterAdd = (function() {

            const FilterAdd = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FilterAdd.prototype.filter = $util.newBuffer([]);

            FilterAdd.create = function(properties) {
                return new FilterAdd(properties);
            };

            FilterAdd.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.filter);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FilterAdd.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.FilterAdd();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.filter = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter"))
                    throw $util.ProtocolError("missing required 'filter'", { instance: message });
                return message;
            };

            FilterAdd.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.FilterAdd)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.FilterAdd: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.FilterAdd();
                if (object.filter != null)
                    if (typeof object.filter === "string")
                        $util.base64.decode(object.filter, message.filter = $util.newBuffer($util.base64.length(object.filter)), 0);
                    else if (object.filter.length >= 0)
                        message.filter = object.filter;
                return message;
            };

            FilterAdd.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.filter = "";
                    else {
                        object.filter = [];
                        if (options.bytes !== $Array)
                            object.filter = $util.newBuffer(object.filter);
                    }
                if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                    object.filter = options.bytes === $String ? $util.base64.encode(message.filter, 0, message.filter.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filter) : message.filter;
                return object;
            };

            FilterAdd.prototype.toJSON = function() {
                return FilterAdd.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FilterAdd;
        })();

        message.FilterLoad = (function() {

            const FilterLoad = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FilterLoad.prototype.filter = $util.newBuffer([]);
            FilterLoad.prototype.hash_funcs = 0;
            FilterLoad.prototype.tweak = 0;
            FilterLoad.prototype.flags = 0;

            FilterLoad.create = function(properties) {
                return new FilterLoad(properties);
            };

            FilterLoad.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.filter);
                writer.uint32(16).uint32(message.hash_funcs);
                writer.uint32(24).uint32(message.tweak);
                writer.uint32(32).int32(message.flags);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FilterLoad.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.FilterLoad();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.filter = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.hash_funcs = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.tweak = reader.uint32();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.flags = reader.int32();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter"))
                    throw $util.ProtocolError("missing required 'filter'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "hash_funcs"))
                    throw $util.ProtocolError("missing required 'hash_funcs'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "tweak"))
                    throw $util.ProtocolError("missing required 'tweak'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "flags"))
                    throw $util.ProtocolError("missing required 'flags'", { instance: message });
                return message;
            };

            FilterLoad.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.FilterLoad)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.FilterLoad: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.FilterLoad();
                if (object.filter != null)
                    if (typeof object.filter === "string")
                        $util.base64.decode(object.filter, message.filter = $util.newBuffer($util.base64.length(object.filter)), 0);
                    else if (object.filter.length >= 0)
                        message.filter = object.filter;
                if (object.hash_funcs != null)
                    message.hash_funcs = object.hash_funcs >>> 0;
                if (object.tweak != null)
                    message.tweak = object.tweak >>> 0;
                switch (object.flags) {
                case "None":
                case 0:
                    message.flags = 0;
                    break;
                case "All":
                case 1:
                    message.flags = 1;
                    break;
                case "PubkeyOnly":
                case 2:
                    message.flags = 2;
                    break;
                default:
                    if (typeof object.flags === "number" && (object.flags | 0) === object.flags)
                        message.flags = object.flags;
                }
                return message;
            };

            FilterLoad.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.filter = "";
                    else {
                        object.filter = [];
                        if (options.bytes !== $Array)
                            object.filter = $util.newBuffer(object.filter);
                    }
                    object.hash_funcs = 0;
                    object.tweak = 0;
                    object.flags = options.enums === $String ? "None" : 0;
                }
                if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                    object.filter = options.bytes === $String ? $util.base64.encode(message.filter, 0, message.filter.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filter) : message.filter;
                if (message.hash_funcs != null && $Object.hasOwnProperty.call(message, "hash_funcs"))
                    object.hash_funcs = message.hash_funcs;
                if (message.tweak != null && $Object.hasOwnProperty.call(message, "tweak"))
                    object.tweak = message.tweak;
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags"))
                    object.flags = options.enums === $String ? $root.ebpf_extractor.message.FilterLoad.BloomFlags[message.flags] === $undefined ? message.flags : $root.ebpf_extractor.message.FilterLoad.BloomFlags[message.flags] : message.flags;
                return object;
            };

            FilterLoad.prototype.toJSON = function() {
                return FilterLoad.toObject(this, $protobuf.util.toJSONOptions);
            };

            FilterLoad.BloomFlags = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "None"] = 0;
                values[valuesById[1] = "All"] = 1;
                values[valuesById[2] = "PubkeyOnly"] = 2;
                return values;
            })();

            return FilterLoad;
        })();

        message.GetCFCheckpt = (function() {

            const GetCFCheckpt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetCFCheckpt.prototype.filter_type = 0;
            GetCFCheckpt.prototype.stop_hash = $util.newBuffer([]);

            GetCFCheckpt.create = function(properties) {
                return new GetCFCheckpt(properties);
            };

            GetCFCheckpt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(18).bytes(message.stop_hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetCFCheckpt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetCFCheckpt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            GetCFCheckpt.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetCFCheckpt)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetCFCheckpt: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetCFCheckpt();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                return message;
            };

            GetCFCheckpt.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.filter_type = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                return object;
            };

            GetCFCheckpt.prototype.toJSON = function() {
                return GetCFCheckpt.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetCFCheckpt;
        })();

        message.CFCheckpt = (function() {

            const CFCheckpt = function (properties) {
                this.filter_headers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CFCheckpt.prototype.filter_type = 0;
            CFCheckpt.prototype.stop_hash = $util.newBuffer([]);
            CFCheckpt.prototype.filter_headers = $util.emptyArray;

            CFCheckpt.create = function(properties) {
                return new CFCheckpt(properties);
            };

            CFCheckpt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(18).bytes(message.stop_hash);
                if (message.filter_headers != null && message.filter_headers.length)
                    for (let i = 0; i < message.filter_headers.length; ++i)
                        writer.uint32(26).bytes(message.filter_headers[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CFCheckpt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.CFCheckpt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.filter_headers && message.filter_headers.length))
                                message.filter_headers = [];
                            message.filter_headers.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            CFCheckpt.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.CFCheckpt)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.CFCheckpt: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.CFCheckpt();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                if (object.filter_headers) {
                    if (!$Array.isArray(object.filter_headers))
                        throw $TypeError(".ebpf_extractor.message.CFCheckpt.filter_headers: array expected");
                    message.filter_headers = $Array(object.filter_headers.length);
                    for (let i = 0; i < object.filter_headers.length; ++i)
                        if (typeof object.filter_headers[i] === "string")
                            $util.base64.decode(object.filter_headers[i], message.filter_headers[i] = $util.newBuffer($util.base64.length(object.filter_headers[i])), 0);
                        else if (object.filter_headers[i].length >= 0)
                            message.filter_headers[i] = object.filter_headers[i];
                }
                return message;
            };

            CFCheckpt.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.filter_headers = [];
                if (options.defaults) {
                    object.filter_type = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                if (message.filter_headers && message.filter_headers.length) {
                    object.filter_headers = $Array(message.filter_headers.length);
                    for (let j = 0; j < message.filter_headers.length; ++j)
                        object.filter_headers[j] = options.bytes === $String ? $util.base64.encode(message.filter_headers[j], 0, message.filter_headers[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filter_headers[j]) : message.filter_headers[j];
                }
                return object;
            };

            CFCheckpt.prototype.toJSON = function() {
                return CFCheckpt.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CFCheckpt;
        })();

        message.GetCFHeaders = (function() {

            const GetCFHeaders = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetCFHeaders.prototype.filter_type = 0;
            GetCFHeaders.prototype.start_height = 0;
            GetCFHeaders.prototype.stop_hash = $util.newBuffer([]);

            GetCFHeaders.create = function(properties) {
                return new GetCFHeaders(properties);
            };

            GetCFHeaders.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(16).uint32(message.start_height);
                writer.uint32(26).bytes(message.stop_hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetCFHeaders.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetCFHeaders();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.start_height = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "start_height"))
                    throw $util.ProtocolError("missing required 'start_height'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            GetCFHeaders.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetCFHeaders)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetCFHeaders: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetCFHeaders();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.start_height != null)
                    message.start_height = object.start_height >>> 0;
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                return message;
            };

            GetCFHeaders.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.filter_type = 0;
                    object.start_height = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.start_height != null && $Object.hasOwnProperty.call(message, "start_height"))
                    object.start_height = message.start_height;
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                return object;
            };

            GetCFHeaders.prototype.toJSON = function() {
                return GetCFHeaders.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetCFHeaders;
        })();

        message.CFHeaders = (function() {

            const CFHeaders = function (properties) {
                this.filter_hashes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CFHeaders.prototype.filter_type = 0;
            CFHeaders.prototype.stop_hash = $util.newBuffer([]);
            CFHeaders.prototype.previous_filter_header = $util.newBuffer([]);
            CFHeaders.prototype.filter_hashes = $util.emptyArray;

            CFHeaders.create = function(properties) {
                return new CFHeaders(properties);
            };

            CFHeaders.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(18).bytes(message.stop_hash);
                writer.uint32(26).bytes(message.previous_filter_header);
                if (message.filter_hashes != null && message.filter_hashes.length)
                    for (let i = 0; i < message.filter_hashes.length; ++i)
                        writer.uint32(34).bytes(message.filter_hashes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CFHeaders.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.CFHeaders();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.previous_filter_header = reader.bytes();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.filter_hashes && message.filter_hashes.length))
                                message.filter_hashes = [];
                            message.filter_hashes.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "previous_filter_header"))
                    throw $util.ProtocolError("missing required 'previous_filter_header'", { instance: message });
                return message;
            };

            CFHeaders.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.CFHeaders)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.CFHeaders: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.CFHeaders();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                if (object.previous_filter_header != null)
                    if (typeof object.previous_filter_header === "string")
                        $util.base64.decode(object.previous_filter_header, message.previous_filter_header = $util.newBuffer($util.base64.length(object.previous_filter_header)), 0);
                    else if (object.previous_filter_header.length >= 0)
                        message.previous_filter_header = object.previous_filter_header;
                if (object.filter_hashes) {
                    if (!$Array.isArray(object.filter_hashes))
                        throw $TypeError(".ebpf_extractor.message.CFHeaders.filter_hashes: array expected");
                    message.filter_hashes = $Array(object.filter_hashes.length);
                    for (let i = 0; i < object.filter_hashes.length; ++i)
                        if (typeof object.filter_hashes[i] === "string")
                            $util.base64.decode(object.filter_hashes[i], message.filter_hashes[i] = $util.newBuffer($util.base64.length(object.filter_hashes[i])), 0);
                        else if (object.filter_hashes[i].length >= 0)
                            message.filter_hashes[i] = object.filter_hashes[i];
                }
                return message;
            };

            CFHeaders.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.filter_hashes = [];
                if (options.defaults) {
                    object.filter_type = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                    if (options.bytes === $String)
                        object.previous_filter_header = "";
                    else {
                        object.previous_filter_header = [];
                        if (options.bytes !== $Array)
                            object.previous_filter_header = $util.newBuffer(object.previous_filter_header);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                if (message.previous_filter_header != null && $Object.hasOwnProperty.call(message, "previous_filter_header"))
                    object.previous_filter_header = options.bytes === $String ? $util.base64.encode(message.previous_filter_header, 0, message.previous_filter_header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.previous_filter_header) : message.previous_filter_header;
                if (message.filter_hashes && message.filter_hashes.length) {
                    object.filter_hashes = $Array(message.filter_hashes.length);
                    for (let j = 0; j < message.filter_hashes.length; ++j)
                        object.filter_hashes[j] = options.bytes === $String ? $util.base64.encode(message.filter_hashes[j], 0, message.filter_hashes[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filter_hashes[j]) : message.filter_hashes[j];
                }
                return object;
            };

            CFHeaders.prototype.toJSON = function() {
                return CFHeaders.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CFHeaders;
        })();

        message.GetCFilter = (function() {

            const GetCFilter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetCFilter.prototype.filter_type = 0;
            GetCFilter.prototype.start_height = 0;
            GetCFilter.prototype.stop_hash = $util.newBuffer([]);

            GetCFilter.create = function(properties) {
                return new GetCFilter(properties);
            };

            GetCFilter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(16).uint32(message.start_height);
                writer.uint32(26).bytes(message.stop_hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetCFilter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.GetCFilter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.start_height = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.stop_hash = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "start_height"))
                    throw $util.ProtocolError("missing required 'start_height'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "stop_hash"))
                    throw $util.ProtocolError("missing required 'stop_hash'", { instance: message });
                return message;
            };

            GetCFilter.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.GetCFilter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.GetCFilter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.GetCFilter();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.start_height != null)
                    message.start_height = object.start_height >>> 0;
                if (object.stop_hash != null)
                    if (typeof object.stop_hash === "string")
                        $util.base64.decode(object.stop_hash, message.stop_hash = $util.newBuffer($util.base64.length(object.stop_hash)), 0);
                    else if (object.stop_hash.length >= 0)
                        message.stop_hash = object.stop_hash;
                return message;
            };

            GetCFilter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.filter_type = 0;
                    object.start_height = 0;
                    if (options.bytes === $String)
                        object.stop_hash = "";
                    else {
                        object.stop_hash = [];
                        if (options.bytes !== $Array)
                            object.stop_hash = $util.newBuffer(object.stop_hash);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.start_height != null && $Object.hasOwnProperty.call(message, "start_height"))
                    object.start_height = message.start_height;
                if (message.stop_hash != null && $Object.hasOwnProperty.call(message, "stop_hash"))
                    object.stop_hash = options.bytes === $String ? $util.base64.encode(message.stop_hash, 0, message.stop_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stop_hash) : message.stop_hash;
                return object;
            };

            GetCFilter.prototype.toJSON = function() {
                return GetCFilter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetCFilter;
        })();

        message.CFilter = (function() {

            const CFilter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CFilter.prototype.filter_type = 0;
            CFilter.prototype.block_hash = $util.newBuffer([]);
            CFilter.prototype.filter = $util.newBuffer([]);

            CFilter.create = function(properties) {
                return new CFilter(properties);
            };

            CFilter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(8).uint32(message.filter_type);
                writer.uint32(18).bytes(message.block_hash);
                writer.uint32(26).bytes(message.filter);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CFilter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.CFilter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.filter_type = reader.uint32();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.block_hash = reader.bytes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.filter = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "filter_type"))
                    throw $util.ProtocolError("missing required 'filter_type'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "block_hash"))
                    throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "filter"))
                    throw $util.ProtocolError("missing required 'filter'", { instance: message });
                return message;
            };

            CFilter.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.CFilter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.CFilter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.CFilter();
                if (object.filter_type != null)
                    message.filter_type = object.filter_type >>> 0;
                if (object.block_hash != null)
                    if (typeof object.block_hash === "string")
                        $util.base64.decode(object.block_hash, message.block_hash = $util.newBuffer($util.base64.length(object.block_hash)), 0);
                    else if (object.block_hash.length >= 0)
                        message.block_hash = object.block_hash;
                if (object.filter != null)
                    if (typeof object.filter === "string")
                        $util.base64.decode(object.filter, message.filter = $util.newBuffer($util.base64.length(object.filter)), 0);
                    else if (object.filter.length >= 0)
                        message.filter = object.filter;
                return message;
            };

            CFilter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.filter_type = 0;
                    if (options.bytes === $String)
                        object.block_hash = "";
                    else {
                        object.block_hash = [];
                        if (options.bytes !== $Array)
                            object.block_hash = $util.newBuffer(object.block_hash);
                    }
                    if (options.bytes === $String)
                        object.filter = "";
                    else {
                        object.filter = [];
                        if (options.bytes !== $Array)
                            object.filter = $util.newBuffer(object.filter);
                    }
                }
                if (message.filter_type != null && $Object.hasOwnProperty.call(message, "filter_type"))
                    object.filter_type = message.filter_type;
                if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                    object.block_hash = options.bytes === $String ? $util.base64.encode(message.block_hash, 0, message.block_hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.block_hash) : message.block_hash;
                if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                    object.filter = options.bytes === $String ? $util.base64.encode(message.filter, 0, message.filter.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filter) : message.filter;
                return object;
            };

            CFilter.prototype.toJSON = function() {
                return CFilter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CFilter;
        })();

        message.MerkleBlock = (function() {

            const MerkleBlock = function (properties) {
                this.bits = [];
                this.hashes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MerkleBlock.prototype.header = null;
            MerkleBlock.prototype.num_transactions = 0;
            MerkleBlock.prototype.bits = $util.emptyArray;
            MerkleBlock.prototype.hashes = $util.emptyArray;

            MerkleBlock.create = function(properties) {
                return new MerkleBlock(properties);
            };

            MerkleBlock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                $root.bitcoin_primitives.BlockHeader.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
                writer.uint32(16).uint32(message.num_transactions);
                if (message.bits != null && message.bits.length)
                    for (let i = 0; i < message.bits.length; ++i)
                        writer.uint32(24).bool(message.bits[i]);
                if (message.hashes != null && message.hashes.length)
                    for (let i = 0; i < message.hashes.length; ++i)
                        writer.uint32(34).bytes(message.hashes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MerkleBlock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.MerkleBlock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.bitcoin_primitives.BlockHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.num_transactions = reader.uint32();
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.bits && message.bits.length))
                                    message.bits = [];
                                reader.bools(message.bits);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.bits && message.bits.length))
                                message.bits = [];
                            message.bits.push(reader.bool());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hashes && message.hashes.length))
                                message.hashes = [];
                            message.hashes.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "header"))
                    throw $util.ProtocolError("missing required 'header'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "num_transactions"))
                    throw $util.ProtocolError("missing required 'num_transactions'", { instance: message });
                return message;
            };

            MerkleBlock.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.MerkleBlock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.MerkleBlock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.MerkleBlock();
                if (object.header != null) {
                    if (!$util.isObject(object.header))
                        throw $TypeError(".ebpf_extractor.message.MerkleBlock.header: object expected");
                    message.header = $root.bitcoin_primitives.BlockHeader.fromObject(object.header, _depth + 1);
                }
                if (object.num_transactions != null)
                    message.num_transactions = object.num_transactions >>> 0;
                if (object.bits) {
                    if (!$Array.isArray(object.bits))
                        throw $TypeError(".ebpf_extractor.message.MerkleBlock.bits: array expected");
                    message.bits = $Array(object.bits.length);
                    for (let i = 0; i < object.bits.length; ++i)
                        message.bits[i] = $Boolean(object.bits[i]);
                }
                if (object.hashes) {
                    if (!$Array.isArray(object.hashes))
                        throw $TypeError(".ebpf_extractor.message.MerkleBlock.hashes: array expected");
                    message.hashes = $Array(object.hashes.length);
                    for (let i = 0; i < object.hashes.length; ++i)
                        if (typeof object.hashes[i] === "string")
                            $util.base64.decode(object.hashes[i], message.hashes[i] = $util.newBuffer($util.base64.length(object.hashes[i])), 0);
                        else if (object.hashes[i].length >= 0)
                            message.hashes[i] = object.hashes[i];
                }
                return message;
            };

            MerkleBlock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.bits = [];
                    object.hashes = [];
                }
                if (options.defaults) {
                    object.header = null;
                    object.num_transactions = 0;
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = $root.bitcoin_primitives.BlockHeader.toObject(message.header, options, _depth + 1);
                if (message.num_transactions != null && $Object.hasOwnProperty.call(message, "num_transactions"))
                    object.num_transactions = message.num_transactions;
                if (message.bits && message.bits.length) {
                    object.bits = $Array(message.bits.length);
                    for (let j = 0; j < message.bits.length; ++j)
                        object.bits[j] = message.bits[j];
                }
                if (message.hashes && message.hashes.length) {
                    object.hashes = $Array(message.hashes.length);
                    for (let j = 0; j < message.hashes.length; ++j)
                        object.hashes[j] = options.bytes === $String ? $util.base64.encode(message.hashes[j], 0, message.hashes[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hashes[j]) : message.hashes[j];
                }
                return object;
            };

            MerkleBlock.prototype.toJSON = function() {
                return MerkleBlock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MerkleBlock;
        })();

        message.Unknown = (function() {

            const Unknown = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Unknown.prototype.command = "";
            Unknown.prototype.payload = $util.newBuffer([]);

            Unknown.create = function(properties) {
                return new Unknown(properties);
            };

            Unknown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).string(message.command);
                writer.uint32(18).bytes(message.payload);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Unknown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.message.Unknown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.command = reader.string();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.payload = reader.bytes();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "command"))
                    throw $util.ProtocolError("missing required 'command'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "payload"))
                    throw $util.ProtocolError("missing required 'payload'", { instance: message });
                return message;
            };

            Unknown.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.message.Unknown)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.message.Unknown: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.message.Unknown();
                if (object.command != null)
                    message.command = $String(object.command);
                if (object.payload != null)
                    if (typeof object.payload === "string")
                        $util.base64.decode(object.payload, message.payload = $util.newBuffer($util.base64.length(object.payload)), 0);
                    else if (object.payload.length >= 0)
                        message.payload = object.payload;
                return message;
            };

            Unknown.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.command = "";
                    if (options.bytes === $String)
                        object.payload = "";
                    else {
                        object.payload = [];
                        if (options.bytes !== $Array)
                            object.payload = $util.newBuffer(object.payload);
                    }
                }
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    object.command = message.command;
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = options.bytes === $String ? $util.base64.encode(message.payload, 0, message.payload.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payload) : message.payload;
                return object;
            };

            Unknown.prototype.toJSON = function() {
                return Unknown.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Unknown;
        })();

        return message;
    })();

    ebpf_extractor.validation = (function() {

        const validation = {};

        validation.ValidationEvent = (function() {

            const ValidationEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ValidationEvent.prototype.block_connected = null;

            let $oneOfFields;

            $Object.defineProperty(ValidationEvent.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["block_connected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ValidationEvent.create = function(properties) {
                return new ValidationEvent(properties);
            };

            ValidationEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.block_connected != null && $Object.hasOwnProperty.call(message, "block_connected"))
                    $root.ebpf_extractor.validation.BlockConnected.encode(message.block_connected, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ValidationEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.validation.ValidationEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.block_connected = $root.ebpf_extractor.validation.BlockConnected.decode(reader, reader.size(), $undefined, _depth + 1, message.block_connected);
                            message.event = "block_connected";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ValidationEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.validation.ValidationEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.validation.ValidationEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.validation.ValidationEvent();
                if (object.block_connected != null) {
                    if (!$util.isObject(object.block_connected))
                        throw $TypeError(".ebpf_extractor.validation.ValidationEvent.block_connected: object expected");
                    message.block_connected = $root.ebpf_extractor.validation.BlockConnected.fromObject(object.block_connected, _depth + 1);
                }
                return message;
            };

            ValidationEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.block_connected != null && $Object.hasOwnProperty.call(message, "block_connected")) {
                    object.block_connected = $root.ebpf_extractor.validation.BlockConnected.toObject(message.block_connected, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "block_connected";
                }
                return object;
            };

            ValidationEvent.prototype.toJSON = function() {
                return ValidationEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ValidationEvent;
        })();

        validation.BlockConnected = (function() {

            const BlockConnected = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BlockConnected.prototype.hash = $util.newBuffer([]);
            BlockConnected.prototype.height = 0;
            BlockConnected.prototype.transactions = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            BlockConnected.prototype.inputs = 0;
            BlockConnected.prototype.sigops = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            BlockConnected.prototype.connection_time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            BlockConnected.create = function(properties) {
                return new BlockConnected(properties);
            };

            BlockConnected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(10).bytes(message.hash);
                writer.uint32(16).int32(message.height);
                writer.uint32(24).int64(message.transactions);
                writer.uint32(32).int32(message.inputs);
                writer.uint32(40).int64(message.sigops);
                writer.uint32(48).uint64(message.connection_time);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BlockConnected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.ebpf_extractor.validation.BlockConnected();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hash = reader.bytes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.height = reader.int32();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.transactions = reader.int64();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.inputs = reader.int32();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.sigops = reader.int64();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.connection_time = reader.uint64();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                if (!$Object.hasOwnProperty.call(message, "hash"))
                    throw $util.ProtocolError("missing required 'hash'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "height"))
                    throw $util.ProtocolError("missing required 'height'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "transactions"))
                    throw $util.ProtocolError("missing required 'transactions'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "inputs"))
                    throw $util.ProtocolError("missing required 'inputs'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "sigops"))
                    throw $util.ProtocolError("missing required 'sigops'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "connection_time"))
                    throw $util.ProtocolError("missing required 'connection_time'", { instance: message });
                return message;
            };

            BlockConnected.fromObject = function (object, _depth) {
                if (object instanceof $root.ebpf_extractor.validation.BlockConnected)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".ebpf_extractor.validation.BlockConnected: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.ebpf_extractor.validation.BlockConnected();
                if (object.hash != null)
                    if (typeof object.hash === "string")
                        $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                    else if (object.hash.length >= 0)
                        message.hash = object.hash;
                if (object.height != null)
                    message.height = object.height | 0;
                if (object.transactions != null)
                    if ($util.Long)
                        message.transactions = $util.Long.fromValue(object.transactions, false);
                    else if (typeof object.transactions === "string")
                        message.transactions = $parseInt(object.transactions, 10);
                    else if (typeof object.transactions === "number")
                        message.transactions = object.transactions;
                    else if (typeof object.transactions === "object")
                        message.transactions = new $util.LongBits(object.transactions.low >>> 0, object.transactions.high >>> 0).toNumber();
                if (object.inputs != null)
                    message.inputs = object.inputs | 0;
                if (object.sigops != null)
                    if ($util.Long)
                        message.sigops = $util.Long.fromValue(object.sigops, false);
                    else if (typeof object.sigops === "string")
                        message.sigops = $parseInt(object.sigops, 10);
                    else if (typeof object.sigops === "number")
                        message.sigops = object.sigops;
                    else if (typeof object.sigops === "object")
                        message.sigops = new $util.LongBits(object.sigops.low >>> 0, object.sigops.high >>> 0).toNumber();
                if (object.connection_time != null)
                    if ($util.Long)
                        message.connection_time = $util.Long.fromValue(object.connection_time, true);
                    else if (typeof object.connection_time === "string")
                        message.connection_time = $parseInt(object.connection_time, 10);
                    else if (typeof object.connection_time === "number")
                        message.connection_time = object.connection_time;
                    else if (typeof object.connection_time === "object")
                        message.connection_time = new $util.LongBits(object.connection_time.low >>> 0, object.connection_time.high >>> 0).toNumber(true);
                return message;
            };

            BlockConnected.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                    object.height = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.transactions = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.transactions = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.inputs = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.sigops = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sigops = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.connection_time = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.connection_time = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    object.height = message.height;
                if (message.transactions != null && $Object.hasOwnProperty.call(message, "transactions"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.transactions = typeof message.transactions === "number" ? $BigInt(message.transactions) : $util.Long.fromBits(message.transactions.low >>> 0, message.transactions.high >>> 0, false).toBigInt();
                    else if (typeof message.transactions === "number")
                        object.transactions = options.longs === $String ? $String(message.transactions) : message.transactions;
                    else
                        object.transactions = options.longs === $String ? $util.Long.prototype.toString.call(message.transactions) : options.longs === $Number ? new $util.LongBits(message.transactions.low >>> 0, message.transactions.high >>> 0).toNumber() : message.transactions;
                if (message.inputs != null && $Object.hasOwnProperty.call(message, "inputs"))
                    object.inputs = message.inputs;
                if (message.sigops != null && $Object.hasOwnProperty.call(message, "sigops"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sigops = typeof message.sigops === "number" ? $BigInt(message.sigops) : $util.Long.fromBits(message.sigops.low >>> 0, message.sigops.high >>> 0, false).toBigInt();
                    else if (typeof message.sigops === "number")
                        object.sigops = options.longs === $String ? $String(message.sigops) : message.sigops;
                    else
                        object.sigops = options.longs === $String ? $util.Long.prototype.toString.call(message.sigops) : options.longs === $Number ? new $util.LongBits(message.sigops.low >>> 0, message.sigops.high >>> 0).toNumber() : message.sigops;
                if (message.connection_time != null && $Object.hasOwnProperty.call(message, "connection_time"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.connection_time = typeof message.connection_time === "number" ? $BigInt(message.connection_time) : $util.Long.fromBits(message.connection_time.low >>> 0, message.connection_time.high >>> 0, true).toBigInt();
                    else if (typeof message.connection_time === "number")
                        object.connection_time = options.longs === $String ? $String(message.connection_time) : message.connection_time;
                    else
                        object.connection_time = options.longs === $String ? $util.Long.prototype.toString.call(message.connection_time) : options.longs === $Number ? new $util.LongBits(message.connection_time.low >>> 0, message.connection_time.high >>> 0).toNumber(true) : message.connection_time;
                return object;
            };

            BlockConnected.prototype.toJSON = function() {
                return BlockConnected.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockConnected;
        })();

        return validation;
    })();

    return ebpf_extractor;
})();

export const bitcoin_primitives = $root.bitcoin_primitives = (() => {

    const bitcoin_primitives = {};

    bitcoin_primitives.ConnType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "Unknown"] = 0;
        values[valuesById[1] = "Inbound"] = 1;
        values[valuesById[2] = "OutboundFullRelay"] = 2;
        values[valuesById[3] = "BlockRelayOnly"] = 3;
        values[valuesById[4] = "Feeler"] = 4;
        values[valuesById[5] = "Manual"] = 5;
        values[valuesById[6] = "AddrFetch"] = 6;
        return values;
    })();

    bitcoin_primitives.Transaction = (function() {

        const Transaction = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Transaction.prototype.txid = $util.newBuffer([]);
        Transaction.prototype.wtxid = $util.newBuffer([]);
        Transaction.prototype.raw = null;

        Transaction.create = function(properties) {
            return new Transaction(properties);
        };

        Transaction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).bytes(message.txid);
            writer.uint32(18).bytes(message.wtxid);
            if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                writer.uint32(26).bytes(message.raw);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Transaction.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.Transaction();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.txid = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.wtxid = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.raw = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "txid"))
                throw $util.ProtocolError("missing required 'txid'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "wtxid"))
                throw $util.ProtocolError("missing required 'wtxid'", { instance: message });
            return message;
        };

        Transaction.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.Transaction)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.Transaction: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.Transaction();
            if (object.txid != null)
                if (typeof object.txid === "string")
                    $util.base64.decode(object.txid, message.txid = $util.newBuffer($util.base64.length(object.txid)), 0);
                else if (object.txid.length >= 0)
                    message.txid = object.txid;
            if (object.wtxid != null)
                if (typeof object.wtxid === "string")
                    $util.base64.decode(object.wtxid, message.wtxid = $util.newBuffer($util.base64.length(object.wtxid)), 0);
                else if (object.wtxid.length >= 0)
                    message.wtxid = object.wtxid;
            if (object.raw != null)
                if (typeof object.raw === "string")
                    $util.base64.decode(object.raw, message.raw = $util.newBuffer($util.base64.length(object.raw)), 0);
                else if (object.raw.length >= 0)
                    message.raw = object.raw;
            return message;
        };

        Transaction.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if (options.bytes === $String)
                    object.txid = "";
                else {
                    object.txid = [];
                    if (options.bytes !== $Array)
                        object.txid = $util.newBuffer(object.txid);
                }
                if (options.bytes === $String)
                    object.wtxid = "";
                else {
                    object.wtxid = [];
                    if (options.bytes !== $Array)
                        object.wtxid = $util.newBuffer(object.wtxid);
                }
                if (options.bytes === $String)
                    object.raw = "";
                else {
                    object.raw = [];
                    if (options.bytes !== $Array)
                        object.raw = $util.newBuffer(object.raw);
                }
            }
            if (message.txid != null && $Object.hasOwnProperty.call(message, "txid"))
                object.txid = options.bytes === $String ? $util.base64.encode(message.txid, 0, message.txid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.txid) : message.txid;
            if (message.wtxid != null && $Object.hasOwnProperty.call(message, "wtxid"))
                object.wtxid = options.bytes === $String ? $util.base64.encode(message.wtxid, 0, message.wtxid.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.wtxid) : message.wtxid;
            if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                object.raw = options.bytes === $String ? $util.base64.encode(message.raw, 0, message.raw.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.raw) : message.raw;
            return object;
        };

        Transaction.prototype.toJSON = function() {
            return Transaction.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Transaction;
    })();

    bitcoin_primitives.BlockHeader = (function() {

        const BlockHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        BlockHeader.prototype.version = 0;
        BlockHeader.prototype.prev_blockhash = $util.newBuffer([]);
        BlockHeader.prototype.merkle_root = $util.newBuffer([]);
        BlockHeader.prototype.time = 0;
        BlockHeader.prototype.bits = 0;
        BlockHeader.prototype.nonce = 0;
        BlockHeader.prototype.hash = $util.newBuffer([]);

        BlockHeader.create = function(properties) {
            return new BlockHeader(properties);
        };

        BlockHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).sint32(message.version);
            writer.uint32(18).bytes(message.prev_blockhash);
            writer.uint32(26).bytes(message.merkle_root);
            writer.uint32(32).uint32(message.time);
            writer.uint32(40).uint32(message.bits);
            writer.uint32(48).uint32(message.nonce);
            writer.uint32(58).bytes(message.hash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        BlockHeader.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.BlockHeader();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.version = reader.sint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.prev_blockhash = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.merkle_root = reader.bytes();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.time = reader.uint32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.bits = reader.uint32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.nonce = reader.uint32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.hash = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "version"))
                throw $util.ProtocolError("missing required 'version'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "prev_blockhash"))
                throw $util.ProtocolError("missing required 'prev_blockhash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "merkle_root"))
                throw $util.ProtocolError("missing required 'merkle_root'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time"))
                throw $util.ProtocolError("missing required 'time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bits"))
                throw $util.ProtocolError("missing required 'bits'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "nonce"))
                throw $util.ProtocolError("missing required 'nonce'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "hash"))
                throw $util.ProtocolError("missing required 'hash'", { instance: message });
            return message;
        };

        BlockHeader.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.BlockHeader)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.BlockHeader: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.BlockHeader();
            if (object.version != null)
                message.version = object.version | 0;
            if (object.prev_blockhash != null)
                if (typeof object.prev_blockhash === "string")
                    $util.base64.decode(object.prev_blockhash, message.prev_blockhash = $util.newBuffer($util.base64.length(object.prev_blockhash)), 0);
                else if (object.prev_blockhash.length >= 0)
                    message.prev_blockhash = object.prev_blockhash;
            if (object.merkle_root != null)
                if (typeof object.merkle_root === "string")
                    $util.base64.decode(object.merkle_root, message.merkle_root = $util.newBuffer($util.base64.length(object.merkle_root)), 0);
                else if (object.merkle_root.length >= 0)
                    message.merkle_root = object.merkle_root;
            if (object.time != null)
                message.time = object.time >>> 0;
            if (object.bits != null)
                message.bits = object.bits >>> 0;
            if (object.nonce != null)
                message.nonce = object.nonce >>> 0;
            if (object.hash != null)
                if (typeof object.hash === "string")
                    $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                else if (object.hash.length >= 0)
                    message.hash = object.hash;
            return message;
        };

        BlockHeader.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.version = 0;
                if (options.bytes === $String)
                    object.prev_blockhash = "";
                else {
                    object.prev_blockhash = [];
                    if (options.bytes !== $Array)
                        object.prev_blockhash = $util.newBuffer(object.prev_blockhash);
                }
                if (options.bytes === $String)
                    object.merkle_root = "";
                else {
                    object.merkle_root = [];
                    if (options.bytes !== $Array)
                        object.merkle_root = $util.newBuffer(object.merkle_root);
                }
                object.time = 0;
                object.bits = 0;
                object.nonce = 0;
                if (options.bytes === $String)
                    object.hash = "";
                else {
                    object.hash = [];
                    if (options.bytes !== $Array)
                        object.hash = $util.newBuffer(object.hash);
                }
            }
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.prev_blockhash != null && $Object.hasOwnProperty.call(message, "prev_blockhash"))
                object.prev_blockhash = options.bytes === $String ? $util.base64.encode(message.prev_blockhash, 0, message.prev_blockhash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.prev_blockhash) : message.prev_blockhash;
            if (message.merkle_root != null && $Object.hasOwnProperty.call(message, "merkle_root"))
                object.merkle_root = options.bytes === $String ? $util.base64.encode(message.merkle_root, 0, message.merkle_root.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.merkle_root) : message.merkle_root;
            if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                object.time = message.time;
            if (message.bits != null && $Object.hasOwnProperty.call(message, "bits"))
                object.bits = message.bits;
            if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                object.nonce = message.nonce;
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
            return object;
        };

        BlockHeader.prototype.toJSON = function() {
            return BlockHeader.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BlockHeader;
    })();

    bitcoin_primitives.Address = (function() {

        const Address = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Address.prototype.timestamp = 0;
        Address.prototype.ipv4 = null;
        Address.prototype.ipv6 = null;
        Address.prototype.torv2 = null;
        Address.prototype.torv3 = null;
        Address.prototype.i2p = null;
        Address.prototype.cjdns = null;
        Address.prototype.unknown = null;
        Address.prototype.services = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        Address.prototype.port = 0;

        let $oneOfFields;

        $Object.defineProperty(Address.prototype, "address", {
            get: $util.oneOfGetter($oneOfFields = ["ipv4", "ipv6", "torv2", "torv3", "i2p", "cjdns", "unknown"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Address.create = function(properties) {
            return new Address(properties);
        };

        Address.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.timestamp);
            if (message.ipv4 != null && $Object.hasOwnProperty.call(message, "ipv4"))
                writer.uint32(18).string(message.ipv4);
            if (message.ipv6 != null && $Object.hasOwnProperty.call(message, "ipv6"))
                writer.uint32(26).string(message.ipv6);
            if (message.torv2 != null && $Object.hasOwnProperty.call(message, "torv2"))
                writer.uint32(34).string(message.torv2);
            if (message.torv3 != null && $Object.hasOwnProperty.call(message, "torv3"))
                writer.uint32(42).string(message.torv3);
            if (message.i2p != null && $Object.hasOwnProperty.call(message, "i2p"))
                writer.uint32(50).string(message.i2p);
            if (message.cjdns != null && $Object.hasOwnProperty.call(message, "cjdns"))
                writer.uint32(58).string(message.cjdns);
            if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown"))
                $root.bitcoin_primitives.UnknownAddress.encode(message.unknown, writer.uint32(66).fork(), _depth + 1).ldelim();
            writer.uint32(72).uint64(message.services);
            writer.uint32(80).uint32(message.port);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Address.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.Address();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.timestamp = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.ipv4 = reader.string();
                        message.address = "ipv4";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.ipv6 = reader.string();
                        message.address = "ipv6";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.torv2 = reader.string();
                        message.address = "torv2";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.torv3 = reader.string();
                        message.address = "torv3";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.i2p = reader.string();
                        message.address = "i2p";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.cjdns = reader.string();
                        message.address = "cjdns";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.unknown = $root.bitcoin_primitives.UnknownAddress.decode(reader, reader.size(), $undefined, _depth + 1, message.unknown);
                        message.address = "unknown";
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.services = reader.uint64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.port = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "timestamp"))
                throw $util.ProtocolError("missing required 'timestamp'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "services"))
                throw $util.ProtocolError("missing required 'services'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "port"))
                throw $util.ProtocolError("missing required 'port'", { instance: message });
            return message;
        };

        Address.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.Address)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.Address: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.Address();
            if (object.timestamp != null)
                message.timestamp = object.timestamp >>> 0;
            if (object.ipv4 != null)
                message.ipv4 = $String(object.ipv4);
            if (object.ipv6 != null)
                message.ipv6 = $String(object.ipv6);
            if (object.torv2 != null)
                message.torv2 = $String(object.torv2);
            if (object.torv3 != null)
                message.torv3 = $String(object.torv3);
            if (object.i2p != null)
                message.i2p = $String(object.i2p);
            if (object.cjdns != null)
                message.cjdns = $String(object.cjdns);
            if (object.unknown != null) {
                if (!$util.isObject(object.unknown))
                    throw $TypeError(".bitcoin_primitives.Address.unknown: object expected");
                message.unknown = $root.bitcoin_primitives.UnknownAddress.fromObject(object.unknown, _depth + 1);
            }
            if (object.services != null)
                if ($util.Long)
                    message.services = $util.Long.fromValue(object.services, true);
                else if (typeof object.services === "string")
                    message.services = $parseInt(object.services, 10);
                else if (typeof object.services === "number")
                    message.services = object.services;
                else if (typeof object.services === "object")
                    message.services = new $util.LongBits(object.services.low >>> 0, object.services.high >>> 0).toNumber(true);
            if (object.port != null)
                message.port = object.port >>> 0;
            return message;
        };

        Address.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.timestamp = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.services = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.services = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.port = 0;
            }
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                object.timestamp = message.timestamp;
            if (message.ipv4 != null && $Object.hasOwnProperty.call(message, "ipv4")) {
                object.ipv4 = message.ipv4;
                if (options.oneofs)
                    object.address = "ipv4";
            }
            if (message.ipv6 != null && $Object.hasOwnProperty.call(message, "ipv6")) {
                object.ipv6 = message.ipv6;
                if (options.oneofs)
                    object.address = "ipv6";
            }
            if (message.torv2 != null && $Object.hasOwnProperty.call(message, "torv2")) {
                object.torv2 = message.torv2;
                if (options.oneofs)
                    object.address = "torv2";
            }
            if (message.torv3 != null && $Object.hasOwnProperty.call(message, "torv3")) {
                object.torv3 = message.torv3;
                if (options.oneofs)
                    object.address = "torv3";
            }
            if (message.i2p != null && $Object.hasOwnProperty.call(message, "i2p")) {
                object.i2p = message.i2p;
                if (options.oneofs)
                    object.address = "i2p";
            }
            if (message.cjdns != null && $Object.hasOwnProperty.call(message, "cjdns")) {
                object.cjdns = message.cjdns;
                if (options.oneofs)
                    object.address = "cjdns";
            }
            if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown")) {
                object.unknown = $root.bitcoin_primitives.UnknownAddress.toObject(message.unknown, options, _depth + 1);
                if (options.oneofs)
                    object.address = "unknown";
            }
            if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.services = typeof message.services === "number" ? $BigInt(message.services) : $util.Long.fromBits(message.services.low >>> 0, message.services.high >>> 0, true).toBigInt();
                else if (typeof message.services === "number")
                    object.services = options.longs === $String ? $String(message.services) : message.services;
                else
                    object.services = options.longs === $String ? $util.Long.prototype.toString.call(message.services) : options.longs === $Number ? new $util.LongBits(message.services.low >>> 0, message.services.high >>> 0).toNumber(true) : message.services;
            if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                object.port = message.port;
            return object;
        };

        Address.prototype.toJSON = function() {
            return Address.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Address;
    })();

    bitcoin_primitives.UnknownAddress = (function() {

        const UnknownAddress = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UnknownAddress.prototype.id = 0;
        UnknownAddress.prototype.address = $util.newBuffer([]);

        UnknownAddress.create = function(properties) {
            return new UnknownAddress(properties);
        };

        UnknownAddress.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.id);
            writer.uint32(18).bytes(message.address);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UnknownAddress.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.UnknownAddress();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.address = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "id"))
                throw $util.ProtocolError("missing required 'id'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "address"))
                throw $util.ProtocolError("missing required 'address'", { instance: message });
            return message;
        };

        UnknownAddress.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.UnknownAddress)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.UnknownAddress: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.UnknownAddress();
            if (object.id != null)
                message.id = object.id >>> 0;
            if (object.address != null)
                if (typeof object.address === "string")
                    $util.base64.decode(object.address, message.address = $util.newBuffer($util.base64.length(object.address)), 0);
                else if (object.address.length >= 0)
                    message.address = object.address;
            return message;
        };

        UnknownAddress.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.id = 0;
                if (options.bytes === $String)
                    object.address = "";
                else {
                    object.address = [];
                    if (options.bytes !== $Array)
                        object.address = $util.newBuffer(object.address);
                }
            }
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = options.bytes === $String ? $util.base64.encode(message.address, 0, message.address.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.address) : message.address;
            return object;
        };

        UnknownAddress.prototype.toJSON = function() {
            return UnknownAddress.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UnknownAddress;
    })();

    bitcoin_primitives.InventoryItem = (function() {

        const InventoryItem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        InventoryItem.prototype.transaction = null;
        InventoryItem.prototype.block = null;
        InventoryItem.prototype.wtx = null;
        InventoryItem.prototype.witness_transaction = null;
        InventoryItem.prototype.witness_block = null;
        InventoryItem.prototype.compact_block = null;
        InventoryItem.prototype.unknown = null;
        InventoryItem.prototype.error = null;

        let $oneOfFields;

        $Object.defineProperty(InventoryItem.prototype, "item", {
            get: $util.oneOfGetter($oneOfFields = ["transaction", "block", "wtx", "witness_transaction", "witness_block", "compact_block", "unknown", "error"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        InventoryItem.create = function(properties) {
            return new InventoryItem(properties);
        };

        InventoryItem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction"))
                writer.uint32(10).bytes(message.transaction);
            if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                writer.uint32(18).bytes(message.block);
            if (message.wtx != null && $Object.hasOwnProperty.call(message, "wtx"))
                writer.uint32(26).bytes(message.wtx);
            if (message.witness_transaction != null && $Object.hasOwnProperty.call(message, "witness_transaction"))
                writer.uint32(34).bytes(message.witness_transaction);
            if (message.witness_block != null && $Object.hasOwnProperty.call(message, "witness_block"))
                writer.uint32(42).bytes(message.witness_block);
            if (message.compact_block != null && $Object.hasOwnProperty.call(message, "compact_block"))
                writer.uint32(50).bytes(message.compact_block);
            if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown"))
                $root.bitcoin_primitives.UnknownItem.encode(message.unknown, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                writer.uint32(120).bool(message.error);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        InventoryItem.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.InventoryItem();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.transaction = reader.bytes();
                        message.item = "transaction";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.block = reader.bytes();
                        message.item = "block";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.wtx = reader.bytes();
                        message.item = "wtx";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.witness_transaction = reader.bytes();
                        message.item = "witness_transaction";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.witness_block = reader.bytes();
                        message.item = "witness_block";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.compact_block = reader.bytes();
                        message.item = "compact_block";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.unknown = $root.bitcoin_primitives.UnknownItem.decode(reader, reader.size(), $undefined, _depth + 1, message.unknown);
                        message.item = "unknown";
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.error = reader.bool();
                        message.item = "error";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        InventoryItem.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.InventoryItem)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.InventoryItem: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.InventoryItem();
            if (object.transaction != null)
                if (typeof object.transaction === "string")
                    $util.base64.decode(object.transaction, message.transaction = $util.newBuffer($util.base64.length(object.transaction)), 0);
                else if (object.transaction.length >= 0)
                    message.transaction = object.transaction;
            if (object.block != null)
                if (typeof object.block === "string")
                    $util.base64.decode(object.block, message.block = $util.newBuffer($util.base64.length(object.block)), 0);
                else if (object.block.length >= 0)
                    message.block = object.block;
            if (object.wtx != null)
                if (typeof object.wtx === "string")
                    $util.base64.decode(object.wtx, message.wtx = $util.newBuffer($util.base64.length(object.wtx)), 0);
                else if (object.wtx.length >= 0)
                    message.wtx = object.wtx;
            if (object.witness_transaction != null)
                if (typeof object.witness_transaction === "string")
                    $util.base64.decode(object.witness_transaction, message.witness_transaction = $util.newBuffer($util.base64.length(object.witness_transaction)), 0);
                else if (object.witness_transaction.length >= 0)
                    message.witness_transaction = object.witness_transaction;
            if (object.witness_block != null)
                if (typeof object.witness_block === "string")
                    $util.base64.decode(object.witness_block, message.witness_block = $util.newBuffer($util.base64.length(object.witness_block)), 0);
                else if (object.witness_block.length >= 0)
                    message.witness_block = object.witness_block;
            if (object.compact_block != null)
                if (typeof object.compact_block === "string")
                    $util.base64.decode(object.compact_block, message.compact_block = $util.newBuffer($util.base64.length(object.compact_block)), 0);
                else if (object.compact_block.length >= 0)
                    message.compact_block = object.compact_block;
            if (object.unknown != null) {
                if (!$util.isObject(object.unknown))
                    throw $TypeError(".bitcoin_primitives.InventoryItem.unknown: object expected");
                message.unknown = $root.bitcoin_primitives.UnknownItem.fromObject(object.unknown, _depth + 1);
            }
            if (object.error != null)
                message.error = $Boolean(object.error);
            return message;
        };

        InventoryItem.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction")) {
                object.transaction = options.bytes === $String ? $util.base64.encode(message.transaction, 0, message.transaction.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.transaction) : message.transaction;
                if (options.oneofs)
                    object.item = "transaction";
            }
            if (message.block != null && $Object.hasOwnProperty.call(message, "block")) {
                object.block = options.bytes === $String ? $util.base64.encode(message.block, 0, message.block.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.block) : message.block;
                if (options.oneofs)
                    object.item = "block";
            }
            if (message.wtx != null && $Object.hasOwnProperty.call(message, "wtx")) {
                object.wtx = options.bytes === $String ? $util.base64.encode(message.wtx, 0, message.wtx.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.wtx) : message.wtx;
                if (options.oneofs)
                    object.item = "wtx";
            }
            if (message.witness_transaction != null && $Object.hasOwnProperty.call(message, "witness_transaction")) {
                object.witness_transaction = options.bytes === $String ? $util.base64.encode(message.witness_transaction, 0, message.witness_transaction.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.witness_transaction) : message.witness_transaction;
                if (options.oneofs)
                    object.item = "witness_transaction";
            }
            if (message.witness_block != null && $Object.hasOwnProperty.call(message, "witness_block")) {
                object.witness_block = options.bytes === $String ? $util.base64.encode(message.witness_block, 0, message.witness_block.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.witness_block) : message.witness_block;
                if (options.oneofs)
                    object.item = "witness_block";
            }
            if (message.compact_block != null && $Object.hasOwnProperty.call(message, "compact_block")) {
                object.compact_block = options.bytes === $String ? $util.base64.encode(message.compact_block, 0, message.compact_block.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.compact_block) : message.compact_block;
                if (options.oneofs)
                    object.item = "compact_block";
            }
            if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown")) {
                object.unknown = $root.bitcoin_primitives.UnknownItem.toObject(message.unknown, options, _depth + 1);
                if (options.oneofs)
                    object.item = "unknown";
            }
            if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                object.error = message.error;
                if (options.oneofs)
                    object.item = "error";
            }
            return object;
        };

        InventoryItem.prototype.toJSON = function() {
            return InventoryItem.toObject(this, $protobuf.util.toJSONOptions);
        };

        return InventoryItem;
    })();

    bitcoin_primitives.UnknownItem = (function() {

        const UnknownItem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UnknownItem.prototype.inv_type = 0;
        UnknownItem.prototype.hash = $util.newBuffer([]);

        UnknownItem.create = function(properties) {
            return new UnknownItem(properties);
        };

        UnknownItem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.inv_type);
            writer.uint32(18).bytes(message.hash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UnknownItem.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.UnknownItem();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.inv_type = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.hash = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "inv_type"))
                throw $util.ProtocolError("missing required 'inv_type'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "hash"))
                throw $util.ProtocolError("missing required 'hash'", { instance: message });
            return message;
        };

        UnknownItem.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.UnknownItem)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.UnknownItem: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.UnknownItem();
            if (object.inv_type != null)
                message.inv_type = object.inv_type >>> 0;
            if (object.hash != null)
                if (typeof object.hash === "string")
                    $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                else if (object.hash.length >= 0)
                    message.hash = object.hash;
            return message;
        };

        UnknownItem.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.inv_type = 0;
                if (options.bytes === $String)
                    object.hash = "";
                else {
                    object.hash = [];
                    if (options.bytes !== $Array)
                        object.hash = $util.newBuffer(object.hash);
                }
            }
            if (message.inv_type != null && $Object.hasOwnProperty.call(message, "inv_type"))
                object.inv_type = message.inv_type;
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
            return object;
        };

        UnknownItem.prototype.toJSON = function() {
            return UnknownItem.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UnknownItem;
    })();

    bitcoin_primitives.PrefilledTransaction = (function() {

        const PrefilledTransaction = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PrefilledTransaction.prototype.diff_index = 0;
        PrefilledTransaction.prototype.tx = null;

        PrefilledTransaction.create = function(properties) {
            return new PrefilledTransaction(properties);
        };

        PrefilledTransaction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.diff_index);
            $root.bitcoin_primitives.Transaction.encode(message.tx, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PrefilledTransaction.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.bitcoin_primitives.PrefilledTransaction();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.diff_index = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.tx = $root.bitcoin_primitives.Transaction.decode(reader, reader.size(), $undefined, _depth + 1, message.tx);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "diff_index"))
                throw $util.ProtocolError("missing required 'diff_index'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "tx"))
                throw $util.ProtocolError("missing required 'tx'", { instance: message });
            return message;
        };

        PrefilledTransaction.fromObject = function (object, _depth) {
            if (object instanceof $root.bitcoin_primitives.PrefilledTransaction)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".bitcoin_primitives.PrefilledTransaction: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.bitcoin_primitives.PrefilledTransaction();
            if (object.diff_index != null)
                message.diff_index = object.diff_index >>> 0;
            if (object.tx != null) {
                if (!$util.isObject(object.tx))
                    throw $TypeError(".bitcoin_primitives.PrefilledTransaction.tx: object expected");
                message.tx = $root.bitcoin_primitives.Transaction.fromObject(object.tx, _depth + 1);
            }
            return message;
        };

        PrefilledTransaction.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.diff_index = 0;
                object.tx = null;
            }
            if (message.diff_index != null && $Object.hasOwnProperty.call(message, "diff_index"))
                object.diff_index = message.diff_index;
            if (message.tx != null && $Object.hasOwnProperty.call(message, "tx"))
                object.tx = $root.bitcoin_primitives.Transaction.toObject(message.tx, options, _depth + 1);
            return object;
        };

        PrefilledTransaction.prototype.toJSON = function() {
            return PrefilledTransaction.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PrefilledTransaction;
    })();

    return bitcoin_primitives;
})();

export const ipc_extractor = $root.ipc_extractor = (() => {

    const ipc_extractor = {};

    ipc_extractor.ipc = (function() {

        const ipc = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ipc.prototype.block_tip = null;

        let $oneOfFields;

        $Object.defineProperty(ipc.prototype, "ipc_event", {
            get: $util.oneOfGetter($oneOfFields = ["block_tip"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        ipc.create = function(properties) {
            return new ipc(properties);
        };

        ipc.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.block_tip != null && $Object.hasOwnProperty.call(message, "block_tip"))
                $root.ipc_extractor.BlockTip.encode(message.block_tip, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ipc.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ipc_extractor.ipc();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.block_tip = $root.ipc_extractor.BlockTip.decode(reader, reader.size(), $undefined, _depth + 1, message.block_tip);
                        message.ipc_event = "block_tip";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        ipc.fromObject = function (object, _depth) {
            if (object instanceof $root.ipc_extractor.ipc)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".ipc_extractor.ipc: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.ipc_extractor.ipc();
            if (object.block_tip != null) {
                if (!$util.isObject(object.block_tip))
                    throw $TypeError(".ipc_extractor.ipc.block_tip: object expected");
                message.block_tip = $root.ipc_extractor.BlockTip.fromObject(object.block_tip, _depth + 1);
            }
            return message;
        };

        ipc.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (message.block_tip != null && $Object.hasOwnProperty.call(message, "block_tip")) {
                object.block_tip = $root.ipc_extractor.BlockTip.toObject(message.block_tip, options, _depth + 1);
                if (options.oneofs)
                    object.ipc_event = "block_tip";
            }
            return object;
        };

        ipc.prototype.toJSON = function() {
            return ipc.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ipc;
    })();

    ipc_extractor.BlockTip = (function() {

        const BlockTip = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        BlockTip.prototype.height = 0;
        BlockTip.prototype.hash = $util.newBuffer([]);

        BlockTip.create = function(properties) {
            return new BlockTip(properties);
        };

        BlockTip.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).int32(message.height);
            writer.uint32(18).bytes(message.hash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        BlockTip.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ipc_extractor.BlockTip();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.height = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.hash = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "height"))
                throw $util.ProtocolError("missing required 'height'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "hash"))
                throw $util.ProtocolError("missing required 'hash'", { instance: message });
            return message;
        };

        BlockTip.fromObject = function (object, _depth) {
            if (object instanceof $root.ipc_extractor.BlockTip)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".ipc_extractor.BlockTip: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.ipc_extractor.BlockTip();
            if (object.height != null)
                message.height = object.height | 0;
            if (object.hash != null)
                if (typeof object.hash === "string")
                    $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                else if (object.hash.length >= 0)
                    message.hash = object.hash;
            return message;
        };

        BlockTip.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.height = 0;
                if (options.bytes === $String)
                    object.hash = "";
                else {
                    object.hash = [];
                    if (options.bytes !== $Array)
                        object.hash = $util.newBuffer(object.hash);
                }
            }
            if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                object.height = message.height;
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
            return object;
        };

        BlockTip.prototype.toJSON = function() {
            return BlockTip.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BlockTip;
    })();

    return ipc_extractor;
})();

export const log_extractor = $root.log_extractor = (() => {

    const log_extractor = {};

    log_extractor.LogDebugCategory = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "ADDRMAN"] = 1;
        values[valuesById[2] = "BENCH"] = 2;
        values[valuesById[3] = "BLOCKSTORAGE"] = 3;
        values[valuesById[4] = "CMPCTBLOCK"] = 4;
        values[valuesById[5] = "COINDB"] = 5;
        values[valuesById[6] = "ESTIMATEFEE"] = 6;
        values[valuesById[7] = "HTTP"] = 7;
        values[valuesById[8] = "I2P"] = 8;
        values[valuesById[9] = "IPC"] = 9;
        values[valuesById[10] = "LEVELDB"] = 10;
        values[valuesById[11] = "LIBEVENT"] = 11;
        values[valuesById[12] = "MEMPOOL"] = 12;
        values[valuesById[13] = "MEMPOOLREJ"] = 13;
        values[valuesById[14] = "NET"] = 14;
        values[valuesById[15] = "PROXY"] = 15;
        values[valuesById[16] = "PRUNE"] = 16;
        values[valuesById[17] = "QT"] = 17;
        values[valuesById[18] = "RAND"] = 18;
        values[valuesById[19] = "REINDEX"] = 19;
        values[valuesById[20] = "RPC"] = 20;
        values[valuesById[21] = "SCAN"] = 21;
        values[valuesById[22] = "SELECTCOINS"] = 22;
        values[valuesById[23] = "TOR"] = 23;
        values[valuesById[24] = "TXPACKAGES"] = 24;
        values[valuesById[25] = "TXRECONCILIATION"] = 25;
        values[valuesById[26] = "VALIDATION"] = 26;
        values[valuesById[27] = "WALLETDB"] = 27;
        values[valuesById[28] = "ZMQ"] = 28;
        return values;
    })();

    log_extractor.LogLevel = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "INFO"] = 0;
        values[valuesById[1] = "WARNING"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        values[valuesById[3] = "DEBUG"] = 3;
        values[valuesById[4] = "TRACE"] = 4;
        return values;
    })();

    log_extractor.log = (function() {

        const log = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        log.prototype.log_timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        log.prototype.category = 0;
        log.prototype.unknown_log_message = null;
        log.prototype.block_connected_log = null;
        log.prototype.block_checked_log = null;
        log.prototype.saw_new_header_log = null;
        log.prototype.compact_block_reconstructed_log = null;
        log.prototype.threadname = null;
        log.prototype.log_level = null;
        log.prototype.log_line_bytes = null;

        let $oneOfFields;

        $Object.defineProperty(log.prototype, "log_event", {
            get: $util.oneOfGetter($oneOfFields = ["unknown_log_message", "block_connected_log", "block_checked_log", "saw_new_header_log", "compact_block_reconstructed_log"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        log.create = function(properties) {
            return new log(properties);
        };

        log.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.log_timestamp);
            writer.uint32(16).int32(message.category);
            if (message.unknown_log_message != null && $Object.hasOwnProperty.call(message, "unknown_log_message"))
                $root.log_extractor.UnknownLogMessage.encode(message.unknown_log_message, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.block_connected_log != null && $Object.hasOwnProperty.call(message, "block_connected_log"))
                $root.log_extractor.BlockConnectedLog.encode(message.block_connected_log, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.block_checked_log != null && $Object.hasOwnProperty.call(message, "block_checked_log"))
                $root.log_extractor.BlockCheckedLog.encode(message.block_checked_log, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.saw_new_header_log != null && $Object.hasOwnProperty.call(message, "saw_new_header_log"))
                $root.log_extractor.SawNewHeaderLog.encode(message.saw_new_header_log, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.compact_block_reconstructed_log != null && $Object.hasOwnProperty.call(message, "compact_block_reconstructed_log"))
                $root.log_extractor.CompactBlockReconstructedLog.encode(message.compact_block_reconstructed_log, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.threadname != null && $Object.hasOwnProperty.call(message, "threadname"))
                writer.uint32(8002).string(message.threadname);
            if (message.log_level != null && $Object.hasOwnProperty.call(message, "log_level"))
                writer.uint32(8008).int32(message.log_level);
            if (message.log_line_bytes != null && $Object.hasOwnProperty.call(message, "log_line_bytes"))
                writer.uint32(8016).uint64(message.log_line_bytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        log.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.log();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.log_timestamp = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.category = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.unknown_log_message = $root.log_extractor.UnknownLogMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.unknown_log_message);
                        message.log_event = "unknown_log_message";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.block_connected_log = $root.log_extractor.BlockConnectedLog.decode(reader, reader.size(), $undefined, _depth + 1, message.block_connected_log);
                        message.log_event = "block_connected_log";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.block_checked_log = $root.log_extractor.BlockCheckedLog.decode(reader, reader.size(), $undefined, _depth + 1, message.block_checked_log);
                        message.log_event = "block_checked_log";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.saw_new_header_log = $root.log_extractor.SawNewHeaderLog.decode(reader, reader.size(), $undefined, _depth + 1, message.saw_new_header_log);
                        message.log_event = "saw_new_header_log";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.compact_block_reconstructed_log = $root.log_extractor.CompactBlockReconstructedLog.decode(reader, reader.size(), $undefined, _depth + 1, message.compact_block_reconstructed_log);
                        message.log_event = "compact_block_reconstructed_log";
                        continue;
                    }
                case 1000: {
                        if (wireType !== 2)
                            break;
                        message.threadname = reader.string();
                        continue;
                    }
                case 1001: {
                        if (wireType !== 0)
                            break;
                        message.log_level = reader.int32();
                        continue;
                    }
                case 1002: {
                        if (wireType !== 0)
                            break;
                        message.log_line_bytes = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "log_timestamp"))
                throw $util.ProtocolError("missing required 'log_timestamp'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "category"))
                throw $util.ProtocolError("missing required 'category'", { instance: message });
            return message;
        };

        log.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.log)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.log: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.log();
            if (object.log_timestamp != null)
                if ($util.Long)
                    message.log_timestamp = $util.Long.fromValue(object.log_timestamp, true);
                else if (typeof object.log_timestamp === "string")
                    message.log_timestamp = $parseInt(object.log_timestamp, 10);
                else if (typeof object.log_timestamp === "number")
                    message.log_timestamp = object.log_timestamp;
                else if (typeof object.log_timestamp === "object")
                    message.log_timestamp = new $util.LongBits(object.log_timestamp.low >>> 0, object.log_timestamp.high >>> 0).toNumber(true);
            switch (object.category) {
            case "UNKNOWN":
            case 0:
                message.category = 0;
                break;
            case "ADDRMAN":
            case 1:
                message.category = 1;
                break;
            case "BENCH":
            case 2:
                message.category = 2;
                break;
            case "BLOCKSTORAGE":
            case 3:
                message.category = 3;
                break;
            case "CMPCTBLOCK":
            case 4:
                message.category = 4;
                break;
            case "COINDB":
            case 5:
                message.category = 5;
                break;
            case "ESTIMATEFEE":
            case 6:
                message.category = 6;
                break;
            case "HTTP":
            case 7:
                message.category = 7;
                break;
            case "I2P":
            case 8:
                message.category = 8;
                break;
            case "IPC":
            case 9:
                message.category = 9;
                break;
            case "LEVELDB":
            case 10:
                message.category = 10;
                break;
            case "LIBEVENT":
            case 11:
                message.category = 11;
                break;
            case "MEMPOOL":
            case 12:
                message.category = 12;
                break;
            case "MEMPOOLREJ":
            case 13:
                message.category = 13;
                break;
            case "NET":
            case 14:
                message.category = 14;
                break;
            case "PROXY":
            case 15:
                message.category = 15;
                break;
            case "PRUNE":
            case 16:
                message.category = 16;
                break;
            case "QT":
            case 17:
                message.category = 17;
                break;
            case "RAND":
            case 18:
                message.category = 18;
                break;
            case "REINDEX":
            case 19:
                message.category = 19;
                break;
            case "RPC":
            case 20:
                message.category = 20;
                break;
            case "SCAN":
            case 21:
                message.category = 21;
                break;
            case "SELECTCOINS":
            case 22:
                message.category = 22;
                break;
            case "TOR":
            case 23:
                message.category = 23;
                break;
            case "TXPACKAGES":
            case 24:
                message.category = 24;
                break;
            case "TXRECONCILIATION":
            case 25:
                message.category = 25;
                break;
            case "VALIDATION":
            case 26:
                message.category = 26;
                break;
            case "WALLETDB":
            case 27:
                message.category = 27;
                break;
            case "ZMQ":
            case 28:
                message.category = 28;
                break;
            default:
                if (typeof object.category === "number" && (object.category | 0) === object.category)
                    message.category = object.category;
            }
            if (object.unknown_log_message != null) {
                if (!$util.isObject(object.unknown_log_message))
                    throw $TypeError(".log_extractor.log.unknown_log_message: object expected");
                message.unknown_log_message = $root.log_extractor.UnknownLogMessage.fromObject(object.unknown_log_message, _depth + 1);
            }
            if (object.block_connected_log != null) {
                if (!$util.isObject(object.block_connected_log))
                    throw $TypeError(".log_extractor.log.block_connected_log: object expected");
                message.block_connected_log = $root.log_extractor.BlockConnectedLog.fromObject(object.block_connected_log, _depth + 1);
            }
            if (object.block_checked_log != null) {
                if (!$util.isObject(object.block_checked_log))
                    throw $TypeError(".log_extractor.log.block_checked_log: object expected");
                message.block_checked_log = $root.log_extractor.BlockCheckedLog.fromObject(object.block_checked_log, _depth + 1);
            }
            if (object.saw_new_header_log != null) {
                if (!$util.isObject(object.saw_new_header_log))
                    throw $TypeError(".log_extractor.log.saw_new_header_log: object expected");
                message.saw_new_header_log = $root.log_extractor.SawNewHeaderLog.fromObject(object.saw_new_header_log, _depth + 1);
            }
            if (object.compact_block_reconstructed_log != null) {
                if (!$util.isObject(object.compact_block_reconstructed_log))
                    throw $TypeError(".log_extractor.log.compact_block_reconstructed_log: object expected");
                message.compact_block_reconstructed_log = $root.log_extractor.CompactBlockReconstructedLog.fromObject(object.compact_block_reconstructed_log, _depth + 1);
            }
            if (object.threadname != null)
                message.threadname = $String(object.threadname);
            switch (object.log_level) {
            case "INFO":
            case 0:
                message.log_level = 0;
                break;
            case "WARNING":
            case 1:
                message.log_level = 1;
                break;
            case "ERROR":
            case 2:
                message.log_level = 2;
                break;
            case "DEBUG":
            case 3:
                message.log_level = 3;
                break;
            case "TRACE":
            case 4:
                message.log_level = 4;
                break;
            default:
                if (typeof object.log_level === "number" && (object.log_level | 0) === object.log_level)
                    message.log_level = object.log_level;
            }
            if (object.log_line_bytes != null)
                if ($util.Long)
                    message.log_line_bytes = $util.Long.fromValue(object.log_line_bytes, true);
                else if (typeof object.log_line_bytes === "string")
                    message.log_line_bytes = $parseInt(object.log_line_bytes, 10);
                else if (typeof object.log_line_bytes === "number")
                    message.log_line_bytes = object.log_line_bytes;
                else if (typeof object.log_line_bytes === "object")
                    message.log_line_bytes = new $util.LongBits(object.log_line_bytes.low >>> 0, object.log_line_bytes.high >>> 0).toNumber(true);
            return message;
        };

        log.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.log_timestamp = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.log_timestamp = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.category = options.enums === $String ? "UNKNOWN" : 0;
                object.threadname = "";
                object.log_level = options.enums === $String ? "INFO" : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.log_line_bytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.log_line_bytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.log_timestamp != null && $Object.hasOwnProperty.call(message, "log_timestamp"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.log_timestamp = typeof message.log_timestamp === "number" ? $BigInt(message.log_timestamp) : $util.Long.fromBits(message.log_timestamp.low >>> 0, message.log_timestamp.high >>> 0, true).toBigInt();
                else if (typeof message.log_timestamp === "number")
                    object.log_timestamp = options.longs === $String ? $String(message.log_timestamp) : message.log_timestamp;
                else
                    object.log_timestamp = options.longs === $String ? $util.Long.prototype.toString.call(message.log_timestamp) : options.longs === $Number ? new $util.LongBits(message.log_timestamp.low >>> 0, message.log_timestamp.high >>> 0).toNumber(true) : message.log_timestamp;
            if (message.category != null && $Object.hasOwnProperty.call(message, "category"))
                object.category = options.enums === $String ? $root.log_extractor.LogDebugCategory[message.category] === $undefined ? message.category : $root.log_extractor.LogDebugCategory[message.category] : message.category;
            if (message.unknown_log_message != null && $Object.hasOwnProperty.call(message, "unknown_log_message")) {
                object.unknown_log_message = $root.log_extractor.UnknownLogMessage.toObject(message.unknown_log_message, options, _depth + 1);
                if (options.oneofs)
                    object.log_event = "unknown_log_message";
            }
            if (message.block_connected_log != null && $Object.hasOwnProperty.call(message, "block_connected_log")) {
                object.block_connected_log = $root.log_extractor.BlockConnectedLog.toObject(message.block_connected_log, options, _depth + 1);
                if (options.oneofs)
                    object.log_event = "block_connected_log";
            }
            if (message.block_checked_log != null && $Object.hasOwnProperty.call(message, "block_checked_log")) {
                object.block_checked_log = $root.log_extractor.BlockCheckedLog.toObject(message.block_checked_log, options, _depth + 1);
                if (options.oneofs)
                    object.log_event = "block_checked_log";
            }
            if (message.saw_new_header_log != null && $Object.hasOwnProperty.call(message, "saw_new_header_log")) {
                object.saw_new_header_log = $root.log_extractor.SawNewHeaderLog.toObject(message.saw_new_header_log, options, _depth + 1);
                if (options.oneofs)
                    object.log_event = "saw_new_header_log";
            }
            if (message.compact_block_reconstructed_log != null && $Object.hasOwnProperty.call(message, "compact_block_reconstructed_log")) {
                object.compact_block_reconstructed_log = $root.log_extractor.CompactBlockReconstructedLog.toObject(message.compact_block_reconstructed_log, options, _depth + 1);
                if (options.oneofs)
                    object.log_event = "compact_block_reconstructed_log";
            }
            if (message.threadname != null && $Object.hasOwnProperty.call(message, "threadname"))
                object.threadname = message.threadname;
            if (message.log_level != null && $Object.hasOwnProperty.call(message, "log_level"))
                object.log_level = options.enums === $String ? $root.log_extractor.LogLevel[message.log_level] === $undefined ? message.log_level : $root.log_extractor.LogLevel[message.log_level] : message.log_level;
            if (message.log_line_bytes != null && $Object.hasOwnProperty.call(message, "log_line_bytes"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.log_line_bytes = typeof message.log_line_bytes === "number" ? $BigInt(message.log_line_bytes) : $util.Long.fromBits(message.log_line_bytes.low >>> 0, message.log_line_bytes.high >>> 0, true).toBigInt();
                else if (typeof message.log_line_bytes === "number")
                    object.log_line_bytes = options.longs === $String ? $String(message.log_line_bytes) : message.log_line_bytes;
                else
                    object.log_line_bytes = options.longs === $String ? $util.Long.prototype.toString.call(message.log_line_bytes) : options.longs === $Number ? new $util.LongBits(message.log_line_bytes.low >>> 0, message.log_line_bytes.high >>> 0).toNumber(true) : message.log_line_bytes;
            return object;
        };

        log.prototype.toJSON = function() {
            return log.toObject(this, $protobuf.util.toJSONOptions);
        };

        return log;
    })();

    log_extractor.UnknownLogMessage = (function() {

        const UnknownLogMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UnknownLogMessage.prototype.raw_message = "";

        UnknownLogMessage.create = function(properties) {
            return new UnknownLogMessage(properties);
        };

        UnknownLogMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.raw_message);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UnknownLogMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.UnknownLogMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.raw_message = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "raw_message"))
                throw $util.ProtocolError("missing required 'raw_message'", { instance: message });
            return message;
        };

        UnknownLogMessage.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.UnknownLogMessage)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.UnknownLogMessage: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.UnknownLogMessage();
            if (object.raw_message != null)
                message.raw_message = $String(object.raw_message);
            return message;
        };

        UnknownLogMessage.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.raw_message = "";
            if (message.raw_message != null && $Object.hasOwnProperty.call(message, "raw_message"))
                object.raw_message = message.raw_message;
            return object;
        };

        UnknownLogMessage.prototype.toJSON = function() {
            return UnknownLogMessage.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UnknownLogMessage;
    })();

    log_extractor.BlockConnectedLog = (function() {

        const BlockConnectedLog = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        BlockConnectedLog.prototype.block_hash = "";
        BlockConnectedLog.prototype.block_height = 0;

        BlockConnectedLog.create = function(properties) {
            return new BlockConnectedLog(properties);
        };

        BlockConnectedLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.block_hash);
            writer.uint32(16).uint32(message.block_height);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        BlockConnectedLog.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.BlockConnectedLog();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.block_hash = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.block_height = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "block_hash"))
                throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "block_height"))
                throw $util.ProtocolError("missing required 'block_height'", { instance: message });
            return message;
        };

        BlockConnectedLog.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.BlockConnectedLog)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.BlockConnectedLog: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.BlockConnectedLog();
            if (object.block_hash != null)
                message.block_hash = $String(object.block_hash);
            if (object.block_height != null)
                message.block_height = object.block_height >>> 0;
            return message;
        };

        BlockConnectedLog.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.block_hash = "";
                object.block_height = 0;
            }
            if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                object.block_hash = message.block_hash;
            if (message.block_height != null && $Object.hasOwnProperty.call(message, "block_height"))
                object.block_height = message.block_height;
            return object;
        };

        BlockConnectedLog.prototype.toJSON = function() {
            return BlockConnectedLog.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BlockConnectedLog;
    })();

    log_extractor.BlockCheckedLog = (function() {

        const BlockCheckedLog = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        BlockCheckedLog.prototype.block_hash = "";
        BlockCheckedLog.prototype.state = "";
        BlockCheckedLog.prototype.debug_message = "";

        BlockCheckedLog.create = function(properties) {
            return new BlockCheckedLog(properties);
        };

        BlockCheckedLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.block_hash);
            writer.uint32(18).string(message.state);
            writer.uint32(26).string(message.debug_message);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        BlockCheckedLog.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.BlockCheckedLog();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.block_hash = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.state = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.debug_message = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "block_hash"))
                throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "state"))
                throw $util.ProtocolError("missing required 'state'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "debug_message"))
                throw $util.ProtocolError("missing required 'debug_message'", { instance: message });
            return message;
        };

        BlockCheckedLog.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.BlockCheckedLog)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.BlockCheckedLog: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.BlockCheckedLog();
            if (object.block_hash != null)
                message.block_hash = $String(object.block_hash);
            if (object.state != null)
                message.state = $String(object.state);
            if (object.debug_message != null)
                message.debug_message = $String(object.debug_message);
            return message;
        };

        BlockCheckedLog.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.block_hash = "";
                object.state = "";
                object.debug_message = "";
            }
            if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                object.block_hash = message.block_hash;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = message.state;
            if (message.debug_message != null && $Object.hasOwnProperty.call(message, "debug_message"))
                object.debug_message = message.debug_message;
            return object;
        };

        BlockCheckedLog.prototype.toJSON = function() {
            return BlockCheckedLog.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BlockCheckedLog;
    })();

    log_extractor.SawNewHeaderLog = (function() {

        const SawNewHeaderLog = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SawNewHeaderLog.prototype.block_hash = "";
        SawNewHeaderLog.prototype.block_height = 0;
        SawNewHeaderLog.prototype.peer_id = 0;
        SawNewHeaderLog.prototype.is_cmpctblock = false;

        SawNewHeaderLog.create = function(properties) {
            return new SawNewHeaderLog(properties);
        };

        SawNewHeaderLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.block_hash);
            writer.uint32(16).uint32(message.block_height);
            writer.uint32(24).uint32(message.peer_id);
            writer.uint32(32).bool(message.is_cmpctblock);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SawNewHeaderLog.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.SawNewHeaderLog();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.block_hash = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.block_height = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.peer_id = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.is_cmpctblock = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "block_hash"))
                throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "block_height"))
                throw $util.ProtocolError("missing required 'block_height'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "peer_id"))
                throw $util.ProtocolError("missing required 'peer_id'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "is_cmpctblock"))
                throw $util.ProtocolError("missing required 'is_cmpctblock'", { instance: message });
            return message;
        };

        SawNewHeaderLog.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.SawNewHeaderLog)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.SawNewHeaderLog: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.SawNewHeaderLog();
            if (object.block_hash != null)
                message.block_hash = $String(object.block_hash);
            if (object.block_height != null)
                message.block_height = object.block_height >>> 0;
            if (object.peer_id != null)
                message.peer_id = object.peer_id >>> 0;
            if (object.is_cmpctblock != null)
                message.is_cmpctblock = $Boolean(object.is_cmpctblock);
            return message;
        };

        SawNewHeaderLog.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.block_hash = "";
                object.block_height = 0;
                object.peer_id = 0;
                object.is_cmpctblock = false;
            }
            if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                object.block_hash = message.block_hash;
            if (message.block_height != null && $Object.hasOwnProperty.call(message, "block_height"))
                object.block_height = message.block_height;
            if (message.peer_id != null && $Object.hasOwnProperty.call(message, "peer_id"))
                object.peer_id = message.peer_id;
            if (message.is_cmpctblock != null && $Object.hasOwnProperty.call(message, "is_cmpctblock"))
                object.is_cmpctblock = message.is_cmpctblock;
            return object;
        };

        SawNewHeaderLog.prototype.toJSON = function() {
            return SawNewHeaderLog.toObject(this, $protobuf.util.toJSONOptions);
        };

        return SawNewHeaderLog;
    })();

    log_extractor.CompactBlockReconstructedLog = (function() {

        const CompactBlockReconstructedLog = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CompactBlockReconstructedLog.prototype.block_hash = "";
        CompactBlockReconstructedLog.prototype.prefilled_txn_count = 0;
        CompactBlockReconstructedLog.prototype.mempool_txn_count = 0;
        CompactBlockReconstructedLog.prototype.extra_pool_txn_count = 0;
        CompactBlockReconstructedLog.prototype.requested_txn_count = 0;
        CompactBlockReconstructedLog.prototype.requested_txn_bytes = 0;

        CompactBlockReconstructedLog.create = function(properties) {
            return new CompactBlockReconstructedLog(properties);
        };

        CompactBlockReconstructedLog.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.block_hash);
            writer.uint32(16).uint32(message.prefilled_txn_count);
            writer.uint32(24).uint32(message.mempool_txn_count);
            writer.uint32(32).uint32(message.extra_pool_txn_count);
            writer.uint32(40).uint32(message.requested_txn_count);
            writer.uint32(48).uint32(message.requested_txn_bytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CompactBlockReconstructedLog.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.log_extractor.CompactBlockReconstructedLog();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.block_hash = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.prefilled_txn_count = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.mempool_txn_count = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.extra_pool_txn_count = reader.uint32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.requested_txn_count = reader.uint32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.requested_txn_bytes = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "block_hash"))
                throw $util.ProtocolError("missing required 'block_hash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "prefilled_txn_count"))
                throw $util.ProtocolError("missing required 'prefilled_txn_count'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "mempool_txn_count"))
                throw $util.ProtocolError("missing required 'mempool_txn_count'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "extra_pool_txn_count"))
                throw $util.ProtocolError("missing required 'extra_pool_txn_count'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "requested_txn_count"))
                throw $util.ProtocolError("missing required 'requested_txn_count'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "requested_txn_bytes"))
                throw $util.ProtocolError("missing required 'requested_txn_bytes'", { instance: message });
            return message;
        };

        CompactBlockReconstructedLog.fromObject = function (object, _depth) {
            if (object instanceof $root.log_extractor.CompactBlockReconstructedLog)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".log_extractor.CompactBlockReconstructedLog: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.log_extractor.CompactBlockReconstructedLog();
            if (object.block_hash != null)
                message.block_hash = $String(object.block_hash);
            if (object.prefilled_txn_count != null)
                message.prefilled_txn_count = object.prefilled_txn_count >>> 0;
            if (object.mempool_txn_count != null)
                message.mempool_txn_count = object.mempool_txn_count >>> 0;
            if (object.extra_pool_txn_count != null)
                message.extra_pool_txn_count = object.extra_pool_txn_count >>> 0;
            if (object.requested_txn_count != null)
                message.requested_txn_count = object.requested_txn_count >>> 0;
            if (object.requested_txn_bytes != null)
                message.requested_txn_bytes = object.requested_txn_bytes >>> 0;
            return message;
        };

        CompactBlockReconstructedLog.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.block_hash = "";
                object.prefilled_txn_count = 0;
                object.mempool_txn_count = 0;
                object.extra_pool_txn_count = 0;
                object.requested_txn_count = 0;
                object.requested_txn_bytes = 0;
            }
            if (message.block_hash != null && $Object.hasOwnProperty.call(message, "block_hash"))
                object.block_hash = message.block_hash;
            if (message.prefilled_txn_count != null && $Object.hasOwnProperty.call(message, "prefilled_txn_count"))
                object.prefilled_txn_count = message.prefilled_txn_count;
            if (message.mempool_txn_count != null && $Object.hasOwnProperty.call(message, "mempool_txn_count"))
                object.mempool_txn_count = message.mempool_txn_count;
            if (message.extra_pool_txn_count != null && $Object.hasOwnProperty.call(message, "extra_pool_txn_count"))
                object.extra_pool_txn_count = message.extra_pool_txn_count;
            if (message.requested_txn_count != null && $Object.hasOwnProperty.call(message, "requested_txn_count"))
                object.requested_txn_count = message.requested_txn_count;
            if (message.requested_txn_bytes != null && $Object.hasOwnProperty.call(message, "requested_txn_bytes"))
                object.requested_txn_bytes = message.requested_txn_bytes;
            return object;
        };

        CompactBlockReconstructedLog.prototype.toJSON = function() {
            return CompactBlockReconstructedLog.toObject(this, $protobuf.util.toJSONOptions);
        };

        return CompactBlockReconstructedLog;
    })();

    return log_extractor;
})();

export const p2p_extractor = $root.p2p_extractor = (() => {

    const p2p_extractor = {};

    p2p_extractor.p2p = (function() {

        const p2p = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        p2p.prototype.ping_duration = null;
        p2p.prototype.address_announcement = null;
        p2p.prototype.inventory_announcement = null;
        p2p.prototype.feefilter_announcement = null;

        let $oneOfFields;

        $Object.defineProperty(p2p.prototype, "p2p_event", {
            get: $util.oneOfGetter($oneOfFields = ["ping_duration", "address_announcement", "inventory_announcement", "feefilter_announcement"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        p2p.create = function(properties) {
            return new p2p(properties);
        };

        p2p.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ping_duration != null && $Object.hasOwnProperty.call(message, "ping_duration"))
                $root.p2p_extractor.PingDuration.encode(message.ping_duration, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.address_announcement != null && $Object.hasOwnProperty.call(message, "address_announcement"))
                $root.p2p_extractor.AddressAnnouncement.encode(message.address_announcement, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.inventory_announcement != null && $Object.hasOwnProperty.call(message, "inventory_announcement"))
                $root.p2p_extractor.InventoryAnnouncement.encode(message.inventory_announcement, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.feefilter_announcement != null && $Object.hasOwnProperty.call(message, "feefilter_announcement"))
                writer.uint32(32).sint64(message.feefilter_announcement);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        p2p.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.p2p_extractor.p2p();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.ping_duration = $root.p2p_extractor.PingDuration.decode(reader, reader.size(), $undefined, _depth + 1, message.ping_duration);
                        message.p2p_event = "ping_duration";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.address_announcement = $root.p2p_extractor.AddressAnnouncement.decode(reader, reader.size(), $undefined, _depth + 1, message.address_announcement);
                        message.p2p_event = "address_announcement";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.inventory_announcement = $root.p2p_extractor.InventoryAnnouncement.decode(reader, reader.size(), $undefined, _depth + 1, message.inventory_announcement);
                        message.p2p_event = "inventory_announcement";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.feefilter_announcement = reader.sint64();
                        message.p2p_event = "feefilter_announcement";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        p2p.fromObject = function (object, _depth) {
            if (object instanceof $root.p2p_extractor.p2p)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".p2p_extractor.p2p: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.p2p_extractor.p2p();
            if (object.ping_duration != null) {
                if (!$util.isObject(object.ping_duration))
                    throw $TypeError(".p2p_extractor.p2p.ping_duration: object expected");
                message.ping_duration = $root.p2p_extractor.PingDuration.fromObject(object.ping_duration, _depth + 1);
            }
            if (object.address_announcement != null) {
                if (!$util.isObject(object.address_announcement))
                    throw $TypeError(".p2p_extractor.p2p.address_announcement: object expected");
                message.address_announcement = $root.p2p_extractor.AddressAnnouncement.fromObject(object.address_announcement, _depth + 1);
            }
            if (object.inventory_announcement != null) {
                if (!$util.isObject(object.inventory_announcement))
                    throw $TypeError(".p2p_extractor.p2p.inventory_announcement: object expected");
                message.inventory_announcement = $root.p2p_extractor.InventoryAnnouncement.fromObject(object.inventory_announcement, _depth + 1);
            }
            if (object.feefilter_announcement != null)
                if ($util.Long)
                    message.feefilter_announcement = $util.Long.fromValue(object.feefilter_announcement, false);
                else if (typeof object.feefilter_announcement === "string")
                    message.feefilter_announcement = $parseInt(object.feefilter_announcement, 10);
                else if (typeof object.feefilter_announcement === "number")
                    message.feefilter_announcement = object.feefilter_announcement;
                else if (typeof object.feefilter_announcement === "object")
                    message.feefilter_announcement = new $util.LongBits(object.feefilter_announcement.low >>> 0, object.feefilter_announcement.high >>> 0).toNumber();
            return message;
        };

        p2p.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (message.ping_duration != null && $Object.hasOwnProperty.call(message, "ping_duration")) {
                object.ping_duration = $root.p2p_extractor.PingDuration.toObject(message.ping_duration, options, _depth + 1);
                if (options.oneofs)
                    object.p2p_event = "ping_duration";
            }
            if (message.address_announcement != null && $Object.hasOwnProperty.call(message, "address_announcement")) {
                object.address_announcement = $root.p2p_extractor.AddressAnnouncement.toObject(message.address_announcement, options, _depth + 1);
                if (options.oneofs)
                    object.p2p_event = "address_announcement";
            }
            if (message.inventory_announcement != null && $Object.hasOwnProperty.call(message, "inventory_announcement")) {
                object.inventory_announcement = $root.p2p_extractor.InventoryAnnouncement.toObject(message.inventory_announcement, options, _depth + 1);
                if (options.oneofs)
                    object.p2p_event = "inventory_announcement";
            }
            if (message.feefilter_announcement != null && $Object.hasOwnProperty.call(message, "feefilter_announcement")) {
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.feefilter_announcement = typeof message.feefilter_announcement === "number" ? $BigInt(message.feefilter_announcement) : $util.Long.fromBits(message.feefilter_announcement.low >>> 0, message.feefilter_announcement.high >>> 0, false).toBigInt();
                else if (typeof message.feefilter_announcement === "number")
                    object.feefilter_announcement = options.longs === $String ? $String(message.feefilter_announcement) : message.feefilter_announcement;
                else
                    object.feefilter_announcement = options.longs === $String ? $util.Long.prototype.toString.call(message.feefilter_announcement) : options.longs === $Number ? new $util.LongBits(message.feefilter_announcement.low >>> 0, message.feefilter_announcement.high >>> 0).toNumber() : message.feefilter_announcement;
                if (options.oneofs)
                    object.p2p_event = "feefilter_announcement";
            }
            return object;
        };

        p2p.prototype.toJSON = function() {
            return p2p.toObject(this, $protobuf.util.toJSONOptions);
        };

        return p2p;
    })();

    p2p_extractor.PingDuration = (function() {

        const PingDuration = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PingDuration.prototype.duration = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        PingDuration.create = function(properties) {
            return new PingDuration(properties);
        };

        PingDuration.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.duration);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PingDuration.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.p2p_extractor.PingDuration();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.duration = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "duration"))
                throw $util.ProtocolError("missing required 'duration'", { instance: message });
            return message;
        };

        PingDuration.fromObject = function (object, _depth) {
            if (object instanceof $root.p2p_extractor.PingDuration)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".p2p_extractor.PingDuration: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.p2p_extractor.PingDuration();
            if (object.duration != null)
                if ($util.Long)
                    message.duration = $util.Long.fromValue(object.duration, true);
                else if (typeof object.duration === "string")
                    message.duration = $parseInt(object.duration, 10);
                else if (typeof object.duration === "number")
                    message.duration = object.duration;
                else if (typeof object.duration === "object")
                    message.duration = new $util.LongBits(object.duration.low >>> 0, object.duration.high >>> 0).toNumber(true);
            return message;
        };

        PingDuration.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.duration = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.duration = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.duration = typeof message.duration === "number" ? $BigInt(message.duration) : $util.Long.fromBits(message.duration.low >>> 0, message.duration.high >>> 0, true).toBigInt();
                else if (typeof message.duration === "number")
                    object.duration = options.longs === $String ? $String(message.duration) : message.duration;
                else
                    object.duration = options.longs === $String ? $util.Long.prototype.toString.call(message.duration) : options.longs === $Number ? new $util.LongBits(message.duration.low >>> 0, message.duration.high >>> 0).toNumber(true) : message.duration;
            return object;
        };

        PingDuration.prototype.toJSON = function() {
            return PingDuration.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PingDuration;
    })();

    p2p_extractor.AddressAnnouncement = (function() {

        const AddressAnnouncement = function (properties) {
            this.addresses = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AddressAnnouncement.prototype.addresses = $util.emptyArray;

        AddressAnnouncement.create = function(properties) {
            return new AddressAnnouncement(properties);
        };

        AddressAnnouncement.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.addresses != null && message.addresses.length)
                for (let i = 0; i < message.addresses.length; ++i)
                    $root.bitcoin_primitives.Address.encode(message.addresses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AddressAnnouncement.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.p2p_extractor.AddressAnnouncement();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.addresses && message.addresses.length))
                            message.addresses = [];
                        message.addresses.push($root.bitcoin_primitives.Address.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        AddressAnnouncement.fromObject = function (object, _depth) {
            if (object instanceof $root.p2p_extractor.AddressAnnouncement)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".p2p_extractor.AddressAnnouncement: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.p2p_extractor.AddressAnnouncement();
            if (object.addresses) {
                if (!$Array.isArray(object.addresses))
                    throw $TypeError(".p2p_extractor.AddressAnnouncement.addresses: array expected");
                message.addresses = $Array(object.addresses.length);
                for (let i = 0; i < object.addresses.length; ++i) {
                    if (!$util.isObject(object.addresses[i]))
                        throw $TypeError(".p2p_extractor.AddressAnnouncement.addresses: object expected");
                    message.addresses[i] = $root.bitcoin_primitives.Address.fromObject(object.addresses[i], _depth + 1);
                }
            }
            return message;
        };

        AddressAnnouncement.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.addresses = [];
            if (message.addresses && message.addresses.length) {
                object.addresses = $Array(message.addresses.length);
                for (let j = 0; j < message.addresses.length; ++j)
                    object.addresses[j] = $root.bitcoin_primitives.Address.toObject(message.addresses[j], options, _depth + 1);
            }
            return object;
        };

        AddressAnnouncement.prototype.toJSON = function() {
            return AddressAnnouncement.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddressAnnouncement;
    })();

    p2p_extractor.InventoryAnnouncement = (function() {

        const InventoryAnnouncement = function (properties) {
            this.inventory = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        InventoryAnnouncement.prototype.inventory = $util.emptyArray;

        InventoryAnnouncement.create = function(properties) {
            return new InventoryAnnouncement(properties);
        };

        InventoryAnnouncement.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.inventory != null && message.inventory.length)
                for (let i = 0; i < message.inventory.length; ++i)
                    $root.bitcoin_primitives.InventoryItem.encode(message.inventory[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        InventoryAnnouncement.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.p2p_extractor.InventoryAnnouncement();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.inventory && message.inventory.length))
                            message.inventory = [];
                        message.inventory.push($root.bitcoin_primitives.InventoryItem.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        InventoryAnnouncement.fromObject = function (object, _depth) {
            if (object instanceof $root.p2p_extractor.InventoryAnnouncement)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".p2p_extractor.InventoryAnnouncement: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.p2p_extractor.InventoryAnnouncement();
            if (object.inventory) {
                if (!$Array.isArray(object.inventory))
                    throw $TypeError(".p2p_extractor.InventoryAnnouncement.inventory: array expected");
                message.inventory = $Array(object.inventory.length);
                for (let i = 0; i < object.inventory.length; ++i) {
                    if (!$util.isObject(object.inventory[i]))
                        throw $TypeError(".p2p_extractor.InventoryAnnouncement.inventory: object expected");
                    message.inventory[i] = $root.bitcoin_primitives.InventoryItem.fromObject(object.inventory[i], _depth + 1);
                }
            }
            return message;
        };

        InventoryAnnouncement.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.inventory = [];
            if (message.inventory && message.inventory.length) {
                object.inventory = $Array(message.inventory.length);
                for (let j = 0; j < message.inventory.length; ++j)
                    object.inventory[j] = $root.bitcoin_primitives.InventoryItem.toObject(message.inventory[j], options, _depth + 1);
            }
            return object;
        };

        InventoryAnnouncement.prototype.toJSON = function() {
            return InventoryAnnouncement.toObject(this, $protobuf.util.toJSONOptions);
        };

        return InventoryAnnouncement;
    })();

    return p2p_extractor;
})();

export const rpc_extractor = $root.rpc_extractor = (() => {

    const rpc_extractor = {};

    rpc_extractor.rpc = (function() {

        const rpc = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        rpc.prototype.peer_infos = null;
        rpc.prototype.mempool_info = null;
        rpc.prototype.uptime = null;
        rpc.prototype.net_totals = null;
        rpc.prototype.memory_info = null;
        rpc.prototype.addrman_info = null;
        rpc.prototype.chain_tx_stats = null;
        rpc.prototype.network_info = null;
        rpc.prototype.blockchain_info = null;
        rpc.prototype.orphan_txs = null;
        rpc.prototype.addrman = null;
        rpc.prototype.estimate_smart_fee = null;

        let $oneOfFields;

        $Object.defineProperty(rpc.prototype, "rpc_event", {
            get: $util.oneOfGetter($oneOfFields = ["peer_infos", "mempool_info", "uptime", "net_totals", "memory_info", "addrman_info", "chain_tx_stats", "network_info", "blockchain_info", "orphan_txs", "addrman", "estimate_smart_fee"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        rpc.create = function(properties) {
            return new rpc(properties);
        };

        rpc.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.peer_infos != null && $Object.hasOwnProperty.call(message, "peer_infos"))
                $root.rpc_extractor.PeerInfos.encode(message.peer_infos, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.mempool_info != null && $Object.hasOwnProperty.call(message, "mempool_info"))
                $root.rpc_extractor.MempoolInfo.encode(message.mempool_info, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.uptime != null && $Object.hasOwnProperty.call(message, "uptime"))
                writer.uint32(24).uint32(message.uptime);
            if (message.net_totals != null && $Object.hasOwnProperty.call(message, "net_totals"))
                $root.rpc_extractor.NetTotals.encode(message.net_totals, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.memory_info != null && $Object.hasOwnProperty.call(message, "memory_info"))
                $root.rpc_extractor.MemoryInfo.encode(message.memory_info, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.addrman_info != null && $Object.hasOwnProperty.call(message, "addrman_info"))
                $root.rpc_extractor.AddrManInfo.encode(message.addrman_info, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.chain_tx_stats != null && $Object.hasOwnProperty.call(message, "chain_tx_stats"))
                $root.rpc_extractor.ChainTxStats.encode(message.chain_tx_stats, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.network_info != null && $Object.hasOwnProperty.call(message, "network_info"))
                $root.rpc_extractor.NetworkInfo.encode(message.network_info, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.blockchain_info != null && $Object.hasOwnProperty.call(message, "blockchain_info"))
                $root.rpc_extractor.BlockchainInfo.encode(message.blockchain_info, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.orphan_txs != null && $Object.hasOwnProperty.call(message, "orphan_txs"))
                $root.rpc_extractor.OrphanTxs.encode(message.orphan_txs, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.addrman != null && $Object.hasOwnProperty.call(message, "addrman"))
                $root.rpc_extractor.Addrman.encode(message.addrman, writer.uint32(90).fork(), _depth + 1).ldelim();
            if (message.estimate_smart_fee != null && $Object.hasOwnProperty.call(message, "estimate_smart_fee"))
                $root.rpc_extractor.EstimateSmartFee.encode(message.estimate_smart_fee, writer.uint32(98).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        rpc.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.rpc();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.peer_infos = $root.rpc_extractor.PeerInfos.decode(reader, reader.size(), $undefined, _depth + 1, message.peer_infos);
                        message.rpc_event = "peer_infos";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.mempool_info = $root.rpc_extractor.MempoolInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.mempool_info);
                        message.rpc_event = "mempool_info";
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.uptime = reader.uint32();
                        message.rpc_event = "uptime";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.net_totals = $root.rpc_extractor.NetTotals.decode(reader, reader.size(), $undefined, _depth + 1, message.net_totals);
                        message.rpc_event = "net_totals";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.memory_info = $root.rpc_extractor.MemoryInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.memory_info);
                        message.rpc_event = "memory_info";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.addrman_info = $root.rpc_extractor.AddrManInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.addrman_info);
                        message.rpc_event = "addrman_info";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.chain_tx_stats = $root.rpc_extractor.ChainTxStats.decode(reader, reader.size(), $undefined, _depth + 1, message.chain_tx_stats);
                        message.rpc_event = "chain_tx_stats";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.network_info = $root.rpc_extractor.NetworkInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.network_info);
                        message.rpc_event = "network_info";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.blockchain_info = $root.rpc_extractor.BlockchainInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.blockchain_info);
                        message.rpc_event = "blockchain_info";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.orphan_txs = $root.rpc_extractor.OrphanTxs.decode(reader, reader.size(), $undefined, _depth + 1, message.orphan_txs);
                        message.rpc_event = "orphan_txs";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.addrman = $root.rpc_extractor.Addrman.decode(reader, reader.size(), $undefined, _depth + 1, message.addrman);
                        message.rpc_event = "addrman";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.estimate_smart_fee = $root.rpc_extractor.EstimateSmartFee.decode(reader, reader.size(), $undefined, _depth + 1, message.estimate_smart_fee);
                        message.rpc_event = "estimate_smart_fee";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        rpc.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.rpc)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.rpc: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.rpc();
            if (object.peer_infos != null) {
                if (!$util.isObject(object.peer_infos))
                    throw $TypeError(".rpc_extractor.rpc.peer_infos: object expected");
                message.peer_infos = $root.rpc_extractor.PeerInfos.fromObject(object.peer_infos, _depth + 1);
            }
            if (object.mempool_info != null) {
                if (!$util.isObject(object.mempool_info))
                    throw $TypeError(".rpc_extractor.rpc.mempool_info: object expected");
                message.mempool_info = $root.rpc_extractor.MempoolInfo.fromObject(object.mempool_info, _depth + 1);
            }
            if (object.uptime != null)
                message.uptime = object.uptime >>> 0;
            if (object.net_totals != null) {
                if (!$util.isObject(object.net_totals))
                    throw $TypeError(".rpc_extractor.rpc.net_totals: object expected");
                message.net_totals = $root.rpc_extractor.NetTotals.fromObject(object.net_totals, _depth + 1);
            }
            if (object.memory_info != null) {
                if (!$util.isObject(object.memory_info))
                    throw $TypeError(".rpc_extractor.rpc.memory_info: object expected");
                message.memory_info = $root.rpc_extractor.MemoryInfo.fromObject(object.memory_info, _depth + 1);
            }
            if (object.addrman_info != null) {
                if (!$util.isObject(object.addrman_info))
                    throw $TypeError(".rpc_extractor.rpc.addrman_info: object expected");
                message.addrman_info = $root.rpc_extractor.AddrManInfo.fromObject(object.addrman_info, _depth + 1);
            }
            if (object.chain_tx_stats != null) {
                if (!$util.isObject(object.chain_tx_stats))
                    throw $TypeError(".rpc_extractor.rpc.chain_tx_stats: object expected");
                message.chain_tx_stats = $root.rpc_extractor.ChainTxStats.fromObject(object.chain_tx_stats, _depth + 1);
            }
            if (object.network_info != null) {
                if (!$util.isObject(object.network_info))
                    throw $TypeError(".rpc_extractor.rpc.network_info: object expected");
                message.network_info = $root.rpc_extractor.NetworkInfo.fromObject(object.network_info, _depth + 1);
            }
            if (object.blockchain_info != null) {
                if (!$util.isObject(object.blockchain_info))
                    throw $TypeError(".rpc_extractor.rpc.blockchain_info: object expected");
                message.blockchain_info = $root.rpc_extractor.BlockchainInfo.fromObject(object.blockchain_info, _depth + 1);
            }
            if (object.orphan_txs != null) {
                if (!$util.isObject(object.orphan_txs))
                    throw $TypeError(".rpc_extractor.rpc.orphan_txs: object expected");
                message.orphan_txs = $root.rpc_extractor.OrphanTxs.fromObject(object.orphan_txs, _depth + 1);
            }
            if (object.addrman != null) {
                if (!$util.isObject(object.addrman))
                    throw $TypeError(".rpc_extractor.rpc.addrman: object expected");
                message.addrman = $root.rpc_extractor.Addrman.fromObject(object.addrman, _depth + 1);
            }
            if (object.estimate_smart_fee != null) {
                if (!$util.isObject(object.estimate_smart_fee))
                    throw $TypeError(".rpc_extractor.rpc.estimate_smart_fee: object expected");
                message.estimate_smart_fee = $root.rpc_extractor.EstimateSmartFee.fromObject(object.estimate_smart_fee, _depth + 1);
            }
            return message;
        };

        rpc.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (message.peer_infos != null && $Object.hasOwnProperty.call(message, "peer_infos")) {
                object.peer_infos = $root.rpc_extractor.PeerInfos.toObject(message.peer_infos, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "peer_infos";
            }
            if (message.mempool_info != null && $Object.hasOwnProperty.call(message, "mempool_info")) {
                object.mempool_info = $root.rpc_extractor.MempoolInfo.toObject(message.mempool_info, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "mempool_info";
            }
            if (message.uptime != null && $Object.hasOwnProperty.call(message, "uptime")) {
                object.uptime = message.uptime;
                if (options.oneofs)
                    object.rpc_event = "uptime";
            }
            if (message.net_totals != null && $Object.hasOwnProperty.call(message, "net_totals")) {
                object.net_totals = $root.rpc_extractor.NetTotals.toObject(message.net_totals, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "net_totals";
            }
            if (message.memory_info != null && $Object.hasOwnProperty.call(message, "memory_info")) {
                object.memory_info = $root.rpc_extractor.MemoryInfo.toObject(message.memory_info, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "memory_info";
            }
            if (message.addrman_info != null && $Object.hasOwnProperty.call(message, "addrman_info")) {
                object.addrman_info = $root.rpc_extractor.AddrManInfo.toObject(message.addrman_info, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "addrman_info";
            }
            if (message.chain_tx_stats != null && $Object.hasOwnProperty.call(message, "chain_tx_stats")) {
                object.chain_tx_stats = $root.rpc_extractor.ChainTxStats.toObject(message.chain_tx_stats, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "chain_tx_stats";
            }
            if (message.network_info != null && $Object.hasOwnProperty.call(message, "network_info")) {
                object.network_info = $root.rpc_extractor.NetworkInfo.toObject(message.network_info, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "network_info";
            }
            if (message.blockchain_info != null && $Object.hasOwnProperty.call(message, "blockchain_info")) {
                object.blockchain_info = $root.rpc_extractor.BlockchainInfo.toObject(message.blockchain_info, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "blockchain_info";
            }
            if (message.orphan_txs != null && $Object.hasOwnProperty.call(message, "orphan_txs")) {
                object.orphan_txs = $root.rpc_extractor.OrphanTxs.toObject(message.orphan_txs, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "orphan_txs";
            }
            if (message.addrman != null && $Object.hasOwnProperty.call(message, "addrman")) {
                object.addrman = $root.rpc_extractor.Addrman.toObject(message.addrman, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "addrman";
            }
            if (message.estimate_smart_fee != null && $Object.hasOwnProperty.call(message, "estimate_smart_fee")) {
                object.estimate_smart_fee = $root.rpc_extractor.EstimateSmartFee.toObject(message.estimate_smart_fee, options, _depth + 1);
                if (options.oneofs)
                    object.rpc_event = "estimate_smart_fee";
            }
            return object;
        };

        rpc.prototype.toJSON = function() {
            return rpc.toObject(this, $protobuf.util.toJSONOptions);
        };

        return rpc;
    })();

    rpc_extractor.PeerInfos = (function() {

        const PeerInfos = function (properties) {
            this.infos = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PeerInfos.prototype.infos = $util.emptyArray;

        PeerInfos.create = function(properties) {
            return new PeerInfos(properties);
        };

        PeerInfos.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.infos != null && message.infos.length)
                for (let i = 0; i < message.infos.length; ++i)
                    $root.rpc_extractor.PeerInfo.encode(message.infos[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PeerInfos.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.PeerInfos();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.infos && message.infos.length))
                            message.infos = [];
                        message.infos.push($root.rpc_extractor.PeerInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        PeerInfos.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.PeerInfos)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.PeerInfos: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.PeerInfos();
            if (object.infos) {
                if (!$Array.isArray(object.infos))
                    throw $TypeError(".rpc_extractor.PeerInfos.infos: array expected");
                message.infos = $Array(object.infos.length);
                for (let i = 0; i < object.infos.length; ++i) {
                    if (!$util.isObject(object.infos[i]))
                        throw $TypeError(".rpc_extractor.PeerInfos.infos: object expected");
                    message.infos[i] = $root.rpc_extractor.PeerInfo.fromObject(object.infos[i], _depth + 1);
                }
            }
            return message;
        };

        PeerInfos.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.infos = [];
            if (message.infos && message.infos.length) {
                object.infos = $Array(message.infos.length);
                for (let j = 0; j < message.infos.length; ++j)
                    object.infos[j] = $root.rpc_extractor.PeerInfo.toObject(message.infos[j], options, _depth + 1);
            }
            return object;
        };

        PeerInfos.prototype.toJSON = function() {
            return PeerInfos.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PeerInfos;
    })();

    rpc_extractor.PeerInfo = (function() {

        const PeerInfo = function (properties) {
            this.inflight = [];
            this.permissions = [];
            this.bytes_sent_per_message = {};
            this.bytes_received_per_message = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PeerInfo.prototype.id = 0;
        PeerInfo.prototype.address = "";
        PeerInfo.prototype.address_bind = "";
        PeerInfo.prototype.address_local = "";
        PeerInfo.prototype.network = "";
        PeerInfo.prototype.mapped_as = 0;
        PeerInfo.prototype.services = "";
        PeerInfo.prototype.relay_transactions = false;
        PeerInfo.prototype.last_send = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.last_received = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.last_transaction = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.last_block = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.bytes_sent = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        PeerInfo.prototype.bytes_received = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        PeerInfo.prototype.connection_time = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.time_offset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.ping_time = 0;
        PeerInfo.prototype.minimum_ping = 0;
        PeerInfo.prototype.ping_wait = 0;
        PeerInfo.prototype.version = 0;
        PeerInfo.prototype.subversion = "";
        PeerInfo.prototype.inbound = false;
        PeerInfo.prototype.bip152_hb_to = false;
        PeerInfo.prototype.bip152_hb_from = false;
        PeerInfo.prototype.starting_height = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.synced_headers = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.synced_blocks = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        PeerInfo.prototype.inflight = $util.emptyArray;
        PeerInfo.prototype.addr_relay_enabled = false;
        PeerInfo.prototype.addr_processed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        PeerInfo.prototype.addr_rate_limited = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        PeerInfo.prototype.permissions = $util.emptyArray;
        PeerInfo.prototype.minfeefilter = 0;
        PeerInfo.prototype.bytes_sent_per_message = $util.emptyObject;
        PeerInfo.prototype.bytes_received_per_message = $util.emptyObject;
        PeerInfo.prototype.connection_type = "";
        PeerInfo.prototype.transport_protocol_type = "";
        PeerInfo.prototype.inv_to_send = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        PeerInfo.prototype.cpu_load = 0;

        PeerInfo.create = function(properties) {
            return new PeerInfo(properties);
        };

        PeerInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.id);
            writer.uint32(18).string(message.address);
            writer.uint32(26).string(message.address_bind);
            writer.uint32(34).string(message.address_local);
            writer.uint32(42).string(message.network);
            writer.uint32(48).uint32(message.mapped_as);
            writer.uint32(58).string(message.services);
            writer.uint32(64).bool(message.relay_transactions);
            writer.uint32(72).int64(message.last_send);
            writer.uint32(80).int64(message.last_received);
            writer.uint32(88).int64(message.last_transaction);
            writer.uint32(96).int64(message.last_block);
            writer.uint32(104).uint64(message.bytes_sent);
            writer.uint32(112).uint64(message.bytes_received);
            writer.uint32(120).int64(message.connection_time);
            writer.uint32(128).int64(message.time_offset);
            writer.uint32(137).double(message.ping_time);
            writer.uint32(145).double(message.minimum_ping);
            writer.uint32(153).double(message.ping_wait);
            writer.uint32(160).uint32(message.version);
            writer.uint32(170).string(message.subversion);
            writer.uint32(176).bool(message.inbound);
            writer.uint32(184).bool(message.bip152_hb_to);
            writer.uint32(192).bool(message.bip152_hb_from);
            writer.uint32(200).int64(message.starting_height);
            writer.uint32(208).int64(message.synced_headers);
            writer.uint32(216).int64(message.synced_blocks);
            if (message.inflight != null && message.inflight.length)
                for (let i = 0; i < message.inflight.length; ++i)
                    writer.uint32(224).uint64(message.inflight[i]);
            writer.uint32(232).bool(message.addr_relay_enabled);
            writer.uint32(240).uint64(message.addr_processed);
            writer.uint32(248).uint64(message.addr_rate_limited);
            if (message.permissions != null && message.permissions.length)
                for (let i = 0; i < message.permissions.length; ++i)
                    writer.uint32(258).string(message.permissions[i]);
            writer.uint32(265).double(message.minfeefilter);
            if (message.bytes_sent_per_message != null && $Object.hasOwnProperty.call(message, "bytes_sent_per_message"))
                for (let keys = $Object.keys(message.bytes_sent_per_message), i = 0; i < keys.length; ++i)
                    writer.uint32(274).fork().uint32(10).string(keys[i]).uint32(16).uint64(message.bytes_sent_per_message[keys[i]]).ldelim();
            if (message.bytes_received_per_message != null && $Object.hasOwnProperty.call(message, "bytes_received_per_message"))
                for (let keys = $Object.keys(message.bytes_received_per_message), i = 0; i < keys.length; ++i)
                    writer.uint32(282).fork().uint32(10).string(keys[i]).uint32(16).uint64(message.bytes_received_per_message[keys[i]]).ldelim();
            writer.uint32(290).string(message.connection_type);
            writer.uint32(298).string(message.transport_protocol_type);
            writer.uint32(304).uint64(message.inv_to_send);
            writer.uint32(1033).double(message.cpu_load);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PeerInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.PeerInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.address = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.address_bind = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.address_local = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.network = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.mapped_as = reader.uint32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.services = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.relay_transactions = reader.bool();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.last_send = reader.int64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.last_received = reader.int64();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.last_transaction = reader.int64();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.last_block = reader.int64();
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.bytes_sent = reader.uint64();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.bytes_received = reader.uint64();
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.connection_time = reader.int64();
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        message.time_offset = reader.int64();
                        continue;
                    }
                case 17: {
                        if (wireType !== 1)
                            break;
                        message.ping_time = reader.double();
                        continue;
                    }
                case 18: {
                        if (wireType !== 1)
                            break;
                        message.minimum_ping = reader.double();
                        continue;
                    }
                case 19: {
                        if (wireType !== 1)
                            break;
                        message.ping_wait = reader.double();
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.version = reader.uint32();
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.subversion = reader.string();
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        message.inbound = reader.bool();
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        message.bip152_hb_to = reader.bool();
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        message.bip152_hb_from = reader.bool();
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        message.starting_height = reader.int64();
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        message.synced_headers = reader.int64();
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        message.synced_blocks = reader.int64();
                        continue;
                    }
                case 28: {
                        if (wireType === 2) {
                            if (!(message.inflight && message.inflight.length))
                                message.inflight = [];
                            reader.uint64s(message.inflight);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.inflight && message.inflight.length))
                            message.inflight = [];
                        message.inflight.push(reader.uint64());
                        continue;
                    }
                case 29: {
                        if (wireType !== 0)
                            break;
                        message.addr_relay_enabled = reader.bool();
                        continue;
                    }
                case 30: {
                        if (wireType !== 0)
                            break;
                        message.addr_processed = reader.uint64();
                        continue;
                    }
                case 31: {
                        if (wireType !== 0)
                            break;
                        message.addr_rate_limited = reader.uint64();
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        if (!(message.permissions && message.permissions.length))
                            message.permissions = [];
                        message.permissions.push(reader.string());
                        continue;
                    }
                case 33: {
                        if (wireType !== 1)
                            break;
                        message.minfeefilter = reader.double();
                        continue;
                    }
                case 34: {
                        if (wireType !== 2)
                            break;
                        if (message.bytes_sent_per_message === $util.emptyObject)
                            message.bytes_sent_per_message = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = $util.Long ? $util.Long.fromNumber(0, true) : 0;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.string();
                                continue;
                            case 2:
                                if (wireType !== 0)
                                    break;
                                value = reader.uint64();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.bytes_sent_per_message, key);
                        message.bytes_sent_per_message[key] = value;
                        continue;
                    }
                case 35: {
                        if (wireType !== 2)
                            break;
                        if (message.bytes_received_per_message === $util.emptyObject)
                            message.bytes_received_per_message = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = $util.Long ? $util.Long.fromNumber(0, true) : 0;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.string();
                                continue;
                            case 2:
                                if (wireType !== 0)
                                    break;
                                value = reader.uint64();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.bytes_received_per_message, key);
                        message.bytes_received_per_message[key] = value;
                        continue;
                    }
                case 36: {
                        if (wireType !== 2)
                            break;
                        message.connection_type = reader.string();
                        continue;
                    }
                case 37: {
                        if (wireType !== 2)
                            break;
                        message.transport_protocol_type = reader.string();
                        continue;
                    }
                case 38: {
                        if (wireType !== 0)
                            break;
                        message.inv_to_send = reader.uint64();
                        continue;
                    }
                case 129: {
                        if (wireType !== 1)
                            break;
                        message.cpu_load = reader.double();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "id"))
                throw $util.ProtocolError("missing required 'id'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "address"))
                throw $util.ProtocolError("missing required 'address'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "address_bind"))
                throw $util.ProtocolError("missing required 'address_bind'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "address_local"))
                throw $util.ProtocolError("missing required 'address_local'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "network"))
                throw $util.ProtocolError("missing required 'network'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "mapped_as"))
                throw $util.ProtocolError("missing required 'mapped_as'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "services"))
                throw $util.ProtocolError("missing required 'services'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "relay_transactions"))
                throw $util.ProtocolError("missing required 'relay_transactions'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "last_send"))
                throw $util.ProtocolError("missing required 'last_send'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "last_received"))
                throw $util.ProtocolError("missing required 'last_received'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "last_transaction"))
                throw $util.ProtocolError("missing required 'last_transaction'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "last_block"))
                throw $util.ProtocolError("missing required 'last_block'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bytes_sent"))
                throw $util.ProtocolError("missing required 'bytes_sent'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bytes_received"))
                throw $util.ProtocolError("missing required 'bytes_received'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "connection_time"))
                throw $util.ProtocolError("missing required 'connection_time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time_offset"))
                throw $util.ProtocolError("missing required 'time_offset'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "ping_time"))
                throw $util.ProtocolError("missing required 'ping_time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "minimum_ping"))
                throw $util.ProtocolError("missing required 'minimum_ping'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "ping_wait"))
                throw $util.ProtocolError("missing required 'ping_wait'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "version"))
                throw $util.ProtocolError("missing required 'version'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "subversion"))
                throw $util.ProtocolError("missing required 'subversion'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "inbound"))
                throw $util.ProtocolError("missing required 'inbound'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bip152_hb_to"))
                throw $util.ProtocolError("missing required 'bip152_hb_to'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bip152_hb_from"))
                throw $util.ProtocolError("missing required 'bip152_hb_from'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "starting_height"))
                throw $util.ProtocolError("missing required 'starting_height'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "synced_headers"))
                throw $util.ProtocolError("missing required 'synced_headers'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "synced_blocks"))
                throw $util.ProtocolError("missing required 'synced_blocks'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "addr_relay_enabled"))
                throw $util.ProtocolError("missing required 'addr_relay_enabled'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "addr_processed"))
                throw $util.ProtocolError("missing required 'addr_processed'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "addr_rate_limited"))
                throw $util.ProtocolError("missing required 'addr_rate_limited'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "minfeefilter"))
                throw $util.ProtocolError("missing required 'minfeefilter'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "connection_type"))
                throw $util.ProtocolError("missing required 'connection_type'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "transport_protocol_type"))
                throw $util.ProtocolError("missing required 'transport_protocol_type'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "inv_to_send"))
                throw $util.ProtocolError("missing required 'inv_to_send'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "cpu_load"))
                throw $util.ProtocolError("missing required 'cpu_load'", { instance: message });
            return message;
        };

        PeerInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.PeerInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.PeerInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.PeerInfo();
            if (object.id != null)
                message.id = object.id >>> 0;
            if (object.address != null)
                message.address = $String(object.address);
            if (object.address_bind != null)
                message.address_bind = $String(object.address_bind);
            if (object.address_local != null)
                message.address_local = $String(object.address_local);
            if (object.network != null)
                message.network = $String(object.network);
            if (object.mapped_as != null)
                message.mapped_as = object.mapped_as >>> 0;
            if (object.services != null)
                message.services = $String(object.services);
            if (object.relay_transactions != null)
                message.relay_transactions = $Boolean(object.relay_transactions);
            if (object.last_send != null)
                if ($util.Long)
                    message.last_send = $util.Long.fromValue(object.last_send, false);
                else if (typeof object.last_send === "string")
                    message.last_send = $parseInt(object.last_send, 10);
                else if (typeof object.last_send === "number")
                    message.last_send = object.last_send;
                else if (typeof object.last_send === "object")
                    message.last_send = new $util.LongBits(object.last_send.low >>> 0, object.last_send.high >>> 0).toNumber();
            if (object.last_received != null)
                if ($util.Long)
                    message.last_received = $util.Long.fromValue(object.last_received, false);
                else if (typeof object.last_received === "string")
                    message.last_received = $parseInt(object.last_received, 10);
                else if (typeof object.last_received === "number")
                    message.last_received = object.last_received;
                else if (typeof object.last_received === "object")
                    message.last_received = new $util.LongBits(object.last_received.low >>> 0, object.last_received.high >>> 0).toNumber();
            if (object.last_transaction != null)
                if ($util.Long)
                    message.last_transaction = $util.Long.fromValue(object.last_transaction, false);
                else if (typeof object.last_transaction === "string")
                    message.last_transaction = $parseInt(object.last_transaction, 10);
                else if (typeof object.last_transaction === "number")
                    message.last_transaction = object.last_transaction;
                else if (typeof object.last_transaction === "object")
                    message.last_transaction = new $util.LongBits(object.last_transaction.low >>> 0, object.last_transaction.high >>> 0).toNumber();
            if (object.last_block != null)
                if ($util.Long)
                    message.last_block = $util.Long.fromValue(object.last_block, false);
                else if (typeof object.last_block === "string")
                    message.last_block = $parseInt(object.last_block, 10);
                else if (typeof object.last_block === "number")
                    message.last_block = object.last_block;
                else if (typeof object.last_block === "object")
                    message.last_block = new $util.LongBits(object.last_block.low >>> 0, object.last_block.high >>> 0).toNumber();
            if (object.bytes_sent != null)
                if ($util.Long)
                    message.bytes_sent = $util.Long.fromValue(object.bytes_sent, true);
                else if (typeof object.bytes_sent === "string")
                    message.bytes_sent = $parseInt(object.bytes_sent, 10);
                else if (typeof object.bytes_sent === "number")
                    message.bytes_sent = object.bytes_sent;
                else if (typeof object.bytes_sent === "object")
                    message.bytes_sent = new $util.LongBits(object.bytes_sent.low >>> 0, object.bytes_sent.high >>> 0).toNumber(true);
            if (object.bytes_received != null)
                if ($util.Long)
                    message.bytes_received = $util.Long.fromValue(object.bytes_received, true);
                else if (typeof object.bytes_received === "string")
                    message.bytes_received = $parseInt(object.bytes_received, 10);
                else if (typeof object.bytes_received === "number")
                    message.bytes_received = object.bytes_received;
                else if (typeof object.bytes_received === "object")
                    message.bytes_received = new $util.LongBits(object.bytes_received.low >>> 0, object.bytes_received.high >>> 0).toNumber(true);
            if (object.connection_time != null)
                if ($util.Long)
                    message.connection_time = $util.Long.fromValue(object.connection_time, false);
                else if (typeof object.connection_time === "string")
                    message.connection_time = $parseInt(object.connection_time, 10);
                else if (typeof object.connection_time === "number")
                    message.connection_time = object.connection_time;
                else if (typeof object.connection_time === "object")
                    message.connection_time = new $util.LongBits(object.connection_time.low >>> 0, object.connection_time.high >>> 0).toNumber();
            if (object.time_offset != null)
                if ($util.Long)
                    message.time_offset = $util.Long.fromValue(object.time_offset, false);
                else if (typeof object.time_offset === "string")
                    message.time_offset = $parseInt(object.time_offset, 10);
                else if (typeof object.time_offset === "number")
                    message.time_offset = object.time_offset;
                else if (typeof object.time_offset === "object")
                    message.time_offset = new $util.LongBits(object.time_offset.low >>> 0, object.time_offset.high >>> 0).toNumber();
            if (object.ping_time != null)
                message.ping_time = $Number(object.ping_time);
            if (object.minimum_ping != null)
                message.minimum_ping = $Number(object.minimum_ping);
            if (object.ping_wait != null)
                message.ping_wait = $Number(object.ping_wait);
            if (object.version != null)
                message.version = object.version >>> 0;
            if (object.subversion != null)
                message.subversion = $String(object.subversion);
            if (object.inbound != null)
                message.inbound = $Boolean(object.inbound);
            if (object.bip152_hb_to != null)
                message.bip152_hb_to = $Boolean(object.bip152_hb_to);
            if (object.bip152_hb_from != null)
                message.bip152_hb_from = $Boolean(object.bip152_hb_from);
            if (object.starting_height != null)
                if ($util.Long)
                    message.starting_height = $util.Long.fromValue(object.starting_height, false);
                else if (typeof object.starting_height === "string")
                    message.starting_height = $parseInt(object.starting_height, 10);
                else if (typeof object.starting_height === "number")
                    message.starting_height = object.starting_height;
                else if (typeof object.starting_height === "object")
                    message.starting_height = new $util.LongBits(object.starting_height.low >>> 0, object.starting_height.high >>> 0).toNumber();
            if (object.synced_headers != null)
                if ($util.Long)
                    message.synced_headers = $util.Long.fromValue(object.synced_headers, false);
                else if (typeof object.synced_headers === "string")
                    message.synced_headers = $parseInt(object.synced_headers, 10);
                else if (typeof object.synced_headers === "number")
                    message.synced_headers = object.synced_headers;
                else if (typeof object.synced_headers === "object")
                    message.synced_headers = new $util.LongBits(object.synced_headers.low >>> 0, object.synced_headers.high >>> 0).toNumber();
            if (object.synced_blocks != null)
                if ($util.Long)
                    message.synced_blocks = $util.Long.fromValue(object.synced_blocks, false);
                else if (typeof object.synced_blocks === "string")
                    message.synced_blocks = $parseInt(object.synced_blocks, 10);
                else if (typeof object.synced_blocks === "number")
                    message.synced_blocks = object.synced_blocks;
                else if (typeof object.synced_blocks === "object")
                    message.synced_blocks = new $util.LongBits(object.synced_blocks.low >>> 0, object.synced_blocks.high >>> 0).toNumber();
            if (object.inflight) {
                if (!$Array.isArray(object.inflight))
                    throw $TypeError(".rpc_extractor.PeerInfo.inflight: array expected");
                message.inflight = $Array(object.inflight.length);
                for (let i = 0; i < object.inflight.length; ++i)
                    if ($util.Long)
                        message.inflight[i] = $util.Long.fromValue(object.inflight[i], true);
                    else if (typeof object.inflight[i] === "string")
                        message.inflight[i] = $parseInt(object.inflight[i], 10);
                    else if (typeof object.inflight[i] === "number")
                        message.inflight[i] = object.inflight[i];
                    else if (typeof object.inflight[i] === "object")
                        message.inflight[i] = new $util.LongBits(object.inflight[i].low >>> 0, object.inflight[i].high >>> 0).toNumber(true);
            }
            if (object.addr_relay_enabled != null)
                message.addr_relay_enabled = $Boolean(object.addr_relay_enabled);
            if (object.addr_processed != null)
                if ($util.Long)
                    message.addr_processed = $util.Long.fromValue(object.addr_processed, true);
                else if (typeof object.addr_processed === "string")
                    message.addr_processed = $parseInt(object.addr_processed, 10);
                else if (typeof object.addr_processed === "number")
                    message.addr_processed = object.addr_processed;
                else if (typeof object.addr_processed === "object")
                    message.addr_processed = new $util.LongBits(object.addr_processed.low >>> 0, object.addr_processed.high >>> 0).toNumber(true);
            if (object.addr_rate_limited != null)
                if ($util.Long)
                    message.addr_rate_limited = $util.Long.fromValue(object.addr_rate_limited, true);
                else if (typeof object.addr_rate_limited === "string")
                    message.addr_rate_limited = $parseInt(object.addr_rate_limited, 10);
                else if (typeof object.addr_rate_limited === "number")
                    message.addr_rate_limited = object.addr_rate_limited;
                else if (typeof object.addr_rate_limited === "object")
                    message.addr_rate_limited = new $util.LongBits(object.addr_rate_limited.low >>> 0, object.addr_rate_limited.high >>> 0).toNumber(true);
            if (object.permissions) {
                if (!$Array.isArray(object.permissions))
                    throw $TypeError(".rpc_extractor.PeerInfo.permissions: array expected");
                message.permissions = $Array(object.permissions.length);
                for (let i = 0; i < object.permissions.length; ++i)
                    message.permissions[i] = $String(object.permissions[i]);
            }
            if (object.minfeefilter != null)
                message.minfeefilter = $Number(object.minfeefilter);
            if (object.bytes_sent_per_message) {
                if (!$util.isObject(object.bytes_sent_per_message))
                    throw $TypeError(".rpc_extractor.PeerInfo.bytes_sent_per_message: object expected");
                message.bytes_sent_per_message = {};
                for (let keys = $Object.keys(object.bytes_sent_per_message), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.bytes_sent_per_message, keys[i]);
                    if ($util.Long)
                        message.bytes_sent_per_message[keys[i]] = $util.Long.fromValue(object.bytes_sent_per_message[keys[i]], true);
                    else if (typeof object.bytes_sent_per_message[keys[i]] === "string")
                        message.bytes_sent_per_message[keys[i]] = $parseInt(object.bytes_sent_per_message[keys[i]], 10);
                    else if (typeof object.bytes_sent_per_message[keys[i]] === "number")
                        message.bytes_sent_per_message[keys[i]] = object.bytes_sent_per_message[keys[i]];
                    else if (typeof object.bytes_sent_per_message[keys[i]] === "object")
                        message.bytes_sent_per_message[keys[i]] = new $util.LongBits(object.bytes_sent_per_message[keys[i]].low >>> 0, object.bytes_sent_per_message[keys[i]].high >>> 0).toNumber(true);
                }
            }
            if (object.bytes_received_per_message) {
                if (!$util.isObject(object.bytes_received_per_message))
                    throw $TypeError(".rpc_extractor.PeerInfo.bytes_received_per_message: object expected");
                message.bytes_received_per_message = {};
                for (let keys = $Object.keys(object.bytes_received_per_message), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.bytes_received_per_message, keys[i]);
                    if ($util.Long)
                        message.bytes_received_per_message[keys[i]] = $util.Long.fromValue(object.bytes_received_per_message[keys[i]], true);
                    else if (typeof object.bytes_received_per_message[keys[i]] === "string")
                        message.bytes_received_per_message[keys[i]] = $parseInt(object.bytes_received_per_message[keys[i]], 10);
                    else if (typeof object.bytes_received_per_message[keys[i]] === "number")
                        message.bytes_received_per_message[keys[i]] = object.bytes_received_per_message[keys[i]];
                    else if (typeof object.bytes_received_per_message[keys[i]] === "object")
                        message.bytes_received_per_message[keys[i]] = new $util.LongBits(object.bytes_received_per_message[keys[i]].low >>> 0, object.bytes_received_per_message[keys[i]].high >>> 0).toNumber(true);
                }
            }
            if (object.connection_type != null)
                message.connection_type = $String(object.connection_type);
            if (object.transport_protocol_type != null)
                message.transport_protocol_type = $String(object.transport_protocol_type);
            if (object.inv_to_send != null)
                if ($util.Long)
                    message.inv_to_send = $util.Long.fromValue(object.inv_to_send, true);
                else if (typeof object.inv_to_send === "string")
                    message.inv_to_send = $parseInt(object.inv_to_send, 10);
                else if (typeof object.inv_to_send === "number")
                    message.inv_to_send = object.inv_to_send;
                else if (typeof object.inv_to_send === "object")
                    message.inv_to_send = new $util.LongBits(object.inv_to_send.low >>> 0, object.inv_to_send.high >>> 0).toNumber(true);
            if (object.cpu_load != null)
                message.cpu_load = $Number(object.cpu_load);
            return message;
        };

        PeerInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.inflight = [];
                object.permissions = [];
            }
            if (options.objects || options.defaults) {
                object.bytes_sent_per_message = {};
                object.bytes_received_per_message = {};
            }
            if (options.defaults) {
                object.id = 0;
                object.address = "";
                object.address_bind = "";
                object.address_local = "";
                object.network = "";
                object.mapped_as = 0;
                object.services = "";
                object.relay_transactions = false;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.last_send = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.last_send = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.last_received = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.last_received = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.last_transaction = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.last_transaction = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.last_block = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.last_block = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.bytes_sent = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes_sent = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.bytes_received = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes_received = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.connection_time = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.connection_time = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.time_offset = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.time_offset = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.ping_time = 0;
                object.minimum_ping = 0;
                object.ping_wait = 0;
                object.version = 0;
                object.subversion = "";
                object.inbound = false;
                object.bip152_hb_to = false;
                object.bip152_hb_from = false;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.starting_height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.starting_height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.synced_headers = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.synced_headers = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.synced_blocks = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.synced_blocks = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.addr_relay_enabled = false;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.addr_processed = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.addr_processed = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.addr_rate_limited = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.addr_rate_limited = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.minfeefilter = 0;
                object.connection_type = "";
                object.transport_protocol_type = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.inv_to_send = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.inv_to_send = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.cpu_load = 0;
            }
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            if (message.address_bind != null && $Object.hasOwnProperty.call(message, "address_bind"))
                object.address_bind = message.address_bind;
            if (message.address_local != null && $Object.hasOwnProperty.call(message, "address_local"))
                object.address_local = message.address_local;
            if (message.network != null && $Object.hasOwnProperty.call(message, "network"))
                object.network = message.network;
            if (message.mapped_as != null && $Object.hasOwnProperty.call(message, "mapped_as"))
                object.mapped_as = message.mapped_as;
            if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
                object.services = message.services;
            if (message.relay_transactions != null && $Object.hasOwnProperty.call(message, "relay_transactions"))
                object.relay_transactions = message.relay_transactions;
            if (message.last_send != null && $Object.hasOwnProperty.call(message, "last_send"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.last_send = typeof message.last_send === "number" ? $BigInt(message.last_send) : $util.Long.fromBits(message.last_send.low >>> 0, message.last_send.high >>> 0, false).toBigInt();
                else if (typeof message.last_send === "number")
                    object.last_send = options.longs === $String ? $String(message.last_send) : message.last_send;
                else
                    object.last_send = options.longs === $String ? $util.Long.prototype.toString.call(message.last_send) : options.longs === $Number ? new $util.LongBits(message.last_send.low >>> 0, message.last_send.high >>> 0).toNumber() : message.last_send;
            if (message.last_received != null && $Object.hasOwnProperty.call(message, "last_received"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.last_received = typeof message.last_received === "number" ? $BigInt(message.last_received) : $util.Long.fromBits(message.last_received.low >>> 0, message.last_received.high >>> 0, false).toBigInt();
                else if (typeof message.last_received === "number")
                    object.last_received = options.longs === $String ? $String(message.last_received) : message.last_received;
                else
                    object.last_received = options.longs === $String ? $util.Long.prototype.toString.call(message.last_received) : options.longs === $Number ? new $util.LongBits(message.last_received.low >>> 0, message.last_received.high >>> 0).toNumber() : message.last_received;
            if (message.last_transaction != null && $Object.hasOwnProperty.call(message, "last_transaction"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.last_transaction = typeof message.last_transaction === "number" ? $BigInt(message.last_transaction) : $util.Long.fromBits(message.last_transaction.low >>> 0, message.last_transaction.high >>> 0, false).toBigInt();
                else if (typeof message.last_transaction === "number")
                    object.last_transaction = options.longs === $String ? $String(message.last_transaction) : message.last_transaction;
                else
                    object.last_transaction = options.longs === $String ? $util.Long.prototype.toString.call(message.last_transaction) : options.longs === $Number ? new $util.LongBits(message.last_transaction.low >>> 0, message.last_transaction.high >>> 0).toNumber() : message.last_transaction;
            if (message.last_block != null && $Object.hasOwnProperty.call(message, "last_block"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.last_block = typeof message.last_block === "number" ? $BigInt(message.last_block) : $util.Long.fromBits(message.last_block.low >>> 0, message.last_block.high >>> 0, false).toBigInt();
                else if (typeof message.last_block === "number")
                    object.last_block = options.longs === $String ? $String(message.last_block) : message.last_block;
                else
                    object.last_block = options.longs === $String ? $util.Long.prototype.toString.call(message.last_block) : options.longs === $Number ? new $util.LongBits(message.last_block.low >>> 0, message.last_block.high >>> 0).toNumber() : message.last_block;
            if (message.bytes_sent != null && $Object.hasOwnProperty.call(message, "bytes_sent"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes_sent = typeof message.bytes_sent === "number" ? $BigInt(message.bytes_sent) : $util.Long.fromBits(message.bytes_sent.low >>> 0, message.bytes_sent.high >>> 0, true).toBigInt();
                else if (typeof message.bytes_sent === "number")
                    object.bytes_sent = options.longs === $String ? $String(message.bytes_sent) : message.bytes_sent;
                else
                    object.bytes_sent = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes_sent) : options.longs === $Number ? new $util.LongBits(message.bytes_sent.low >>> 0, message.bytes_sent.high >>> 0).toNumber(true) : message.bytes_sent;
            if (message.bytes_received != null && $Object.hasOwnProperty.call(message, "bytes_received"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes_received = typeof message.bytes_received === "number" ? $BigInt(message.bytes_received) : $util.Long.fromBits(message.bytes_received.low >>> 0, message.bytes_received.high >>> 0, true).toBigInt();
                else if (typeof message.bytes_received === "number")
                    object.bytes_received = options.longs === $String ? $String(message.bytes_received) : message.bytes_received;
                else
                    object.bytes_received = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes_received) : options.longs === $Number ? new $util.LongBits(message.bytes_received.low >>> 0, message.bytes_received.high >>> 0).toNumber(true) : message.bytes_received;
            if (message.connection_time != null && $Object.hasOwnProperty.call(message, "connection_time"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.connection_time = typeof message.connection_time === "number" ? $BigInt(message.connection_time) : $util.Long.fromBits(message.connection_time.low >>> 0, message.connection_time.high >>> 0, false).toBigInt();
                else if (typeof message.connection_time === "number")
                    object.connection_time = options.longs === $String ? $String(message.connection_time) : message.connection_time;
                else
                    object.connection_time = options.longs === $String ? $util.Long.prototype.toString.call(message.connection_time) : options.longs === $Number ? new $util.LongBits(message.connection_time.low >>> 0, message.connection_time.high >>> 0).toNumber() : message.connection_time;
            if (message.time_offset != null && $Object.hasOwnProperty.call(message, "time_offset"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.time_offset = typeof message.time_offset === "number" ? $BigInt(message.time_offset) : $util.Long.fromBits(message.time_offset.low >>> 0, message.time_offset.high >>> 0, false).toBigInt();
                else if (typeof message.time_offset === "number")
                    object.time_offset = options.longs === $String ? $String(message.time_offset) : message.time_offset;
                else
                    object.time_offset = options.longs === $String ? $util.Long.prototype.toString.call(message.time_offset) : options.longs === $Number ? new $util.LongBits(message.time_offset.low >>> 0, message.time_offset.high >>> 0).toNumber() : message.time_offset;
            if (message.ping_time != null && $Object.hasOwnProperty.call(message, "ping_time"))
                object.ping_time = options.json && !$isFinite(message.ping_time) ? $String(message.ping_time) : message.ping_time;
            if (message.minimum_ping != null && $Object.hasOwnProperty.call(message, "minimum_ping"))
                object.minimum_ping = options.json && !$isFinite(message.minimum_ping) ? $String(message.minimum_ping) : message.minimum_ping;
            if (message.ping_wait != null && $Object.hasOwnProperty.call(message, "ping_wait"))
                object.ping_wait = options.json && !$isFinite(message.ping_wait) ? $String(message.ping_wait) : message.ping_wait;
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.subversion != null && $Object.hasOwnProperty.call(message, "subversion"))
                object.subversion = message.subversion;
            if (message.inbound != null && $Object.hasOwnProperty.call(message, "inbound"))
                object.inbound = message.inbound;
            if (message.bip152_hb_to != null && $Object.hasOwnProperty.call(message, "bip152_hb_to"))
                object.bip152_hb_to = message.bip152_hb_to;
            if (message.bip152_hb_from != null && $Object.hasOwnProperty.call(message, "bip152_hb_from"))
                object.bip152_hb_from = message.bip152_hb_from;
            if (message.starting_height != null && $Object.hasOwnProperty.call(message, "starting_height"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.starting_height = typeof message.starting_height === "number" ? $BigInt(message.starting_height) : $util.Long.fromBits(message.starting_height.low >>> 0, message.starting_height.high >>> 0, false).toBigInt();
                else if (typeof message.starting_height === "number")
                    object.starting_height = options.longs === $String ? $String(message.starting_height) : message.starting_height;
                else
                    object.starting_height = options.longs === $String ? $util.Long.prototype.toString.call(message.starting_height) : options.longs === $Number ? new $util.LongBits(message.starting_height.low >>> 0, message.starting_height.high >>> 0).toNumber() : message.starting_height;
            if (message.synced_headers != null && $Object.hasOwnProperty.call(message, "synced_headers"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.synced_headers = typeof message.synced_headers === "number" ? $BigInt(message.synced_headers) : $util.Long.fromBits(message.synced_headers.low >>> 0, message.synced_headers.high >>> 0, false).toBigInt();
                else if (typeof message.synced_headers === "number")
                    object.synced_headers = options.longs === $String ? $String(message.synced_headers) : message.synced_headers;
                else
                    object.synced_headers = options.longs === $String ? $util.Long.prototype.toString.call(message.synced_headers) : options.longs === $Number ? new $util.LongBits(message.synced_headers.low >>> 0, message.synced_headers.high >>> 0).toNumber() : message.synced_headers;
            if (message.synced_blocks != null && $Object.hasOwnProperty.call(message, "synced_blocks"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.synced_blocks = typeof message.synced_blocks === "number" ? $BigInt(message.synced_blocks) : $util.Long.fromBits(message.synced_blocks.low >>> 0, message.synced_blocks.high >>> 0, false).toBigInt();
                else if (typeof message.synced_blocks === "number")
                    object.synced_blocks = options.longs === $String ? $String(message.synced_blocks) : message.synced_blocks;
                else
                    object.synced_blocks = options.longs === $String ? $util.Long.prototype.toString.call(message.synced_blocks) : options.longs === $Number ? new $util.LongBits(message.synced_blocks.low >>> 0, message.synced_blocks.high >>> 0).toNumber() : message.synced_blocks;
            if (message.inflight && message.inflight.length) {
                object.inflight = $Array(message.inflight.length);
                for (let j = 0; j < message.inflight.length; ++j)
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.inflight[j] = typeof message.inflight[j] === "number" ? $BigInt(message.inflight[j]) : $util.Long.fromBits(message.inflight[j].low >>> 0, message.inflight[j].high >>> 0, true).toBigInt();
                    else if (typeof message.inflight[j] === "number")
                        object.inflight[j] = options.longs === $String ? $String(message.inflight[j]) : message.inflight[j];
                    else
                        object.inflight[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.inflight[j]) : options.longs === $Number ? new $util.LongBits(message.inflight[j].low >>> 0, message.inflight[j].high >>> 0).toNumber(true) : message.inflight[j];
            }
            if (message.addr_relay_enabled != null && $Object.hasOwnProperty.call(message, "addr_relay_enabled"))
                object.addr_relay_enabled = message.addr_relay_enabled;
            if (message.addr_processed != null && $Object.hasOwnProperty.call(message, "addr_processed"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.addr_processed = typeof message.addr_processed === "number" ? $BigInt(message.addr_processed) : $util.Long.fromBits(message.addr_processed.low >>> 0, message.addr_processed.high >>> 0, true).toBigInt();
                else if (typeof message.addr_processed === "number")
                    object.addr_processed = options.longs === $String ? $String(message.addr_processed) : message.addr_processed;
                else
                    object.addr_processed = options.longs === $String ? $util.Long.prototype.toString.call(message.addr_processed) : options.longs === $Number ? new $util.LongBits(message.addr_processed.low >>> 0, message.addr_processed.high >>> 0).toNumber(true) : message.addr_processed;
            if (message.addr_rate_limited != null && $Object.hasOwnProperty.call(message, "addr_rate_limited"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.addr_rate_limited = typeof message.addr_rate_limited === "number" ? $BigInt(message.addr_rate_limited) : $util.Long.fromBits(message.addr_rate_limited.low >>> 0, message.addr_rate_limited.high >>> 0, true).toBigInt();
                else if (typeof message.addr_rate_limited === "number")
                    object.addr_rate_limited = options.longs === $String ? $String(message.addr_rate_limited) : message.addr_rate_limited;
                else
                    object.addr_rate_limited = options.longs === $String ? $util.Long.prototype.toString.call(message.addr_rate_limited) : options.longs === $Number ? new $util.LongBits(message.addr_rate_limited.low >>> 0, message.addr_rate_limited.high >>> 0).toNumber(true) : message.addr_rate_limited;
            if (message.permissions && message.permissions.length) {
                object.permissions = $Array(message.permissions.length);
                for (let j = 0; j < message.permissions.length; ++j)
                    object.permissions[j] = message.permissions[j];
            }
            if (message.minfeefilter != null && $Object.hasOwnProperty.call(message, "minfeefilter"))
                object.minfeefilter = options.json && !$isFinite(message.minfeefilter) ? $String(message.minfeefilter) : message.minfeefilter;
            let keys2;
            if (message.bytes_sent_per_message && (keys2 = $Object.keys(message.bytes_sent_per_message)).length) {
                object.bytes_sent_per_message = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.bytes_sent_per_message, keys2[j]);
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.bytes_sent_per_message[keys2[j]] = typeof message.bytes_sent_per_message[keys2[j]] === "number" ? $BigInt(message.bytes_sent_per_message[keys2[j]]) : $util.Long.fromBits(message.bytes_sent_per_message[keys2[j]].low >>> 0, message.bytes_sent_per_message[keys2[j]].high >>> 0, true).toBigInt();
                    else if (typeof message.bytes_sent_per_message[keys2[j]] === "number")
                        object.bytes_sent_per_message[keys2[j]] = options.longs === $String ? $String(message.bytes_sent_per_message[keys2[j]]) : message.bytes_sent_per_message[keys2[j]];
                    else
                        object.bytes_sent_per_message[keys2[j]] = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes_sent_per_message[keys2[j]]) : options.longs === $Number ? new $util.LongBits(message.bytes_sent_per_message[keys2[j]].low >>> 0, message.bytes_sent_per_message[keys2[j]].high >>> 0).toNumber(true) : message.bytes_sent_per_message[keys2[j]];
                }
            }
            if (message.bytes_received_per_message && (keys2 = $Object.keys(message.bytes_received_per_message)).length) {
                object.bytes_received_per_message = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.bytes_received_per_message, keys2[j]);
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.bytes_received_per_message[keys2[j]] = typeof message.bytes_received_per_message[keys2[j]] === "number" ? $BigInt(message.bytes_received_per_message[keys2[j]]) : $util.Long.fromBits(message.bytes_received_per_message[keys2[j]].low >>> 0, message.bytes_received_per_message[keys2[j]].high >>> 0, true).toBigInt();
                    else if (typeof message.bytes_received_per_message[keys2[j]] === "number")
                        object.bytes_received_per_message[keys2[j]] = options.longs === $String ? $String(message.bytes_received_per_message[keys2[j]]) : message.bytes_received_per_message[keys2[j]];
                    else
                        object.bytes_received_per_message[keys2[j]] = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes_received_per_message[keys2[j]]) : options.longs === $Number ? new $util.LongBits(message.bytes_received_per_message[keys2[j]].low >>> 0, message.bytes_received_per_message[keys2[j]].high >>> 0).toNumber(true) : message.bytes_received_per_message[keys2[j]];
                }
            }
            if (message.connection_type != null && $Object.hasOwnProperty.call(message, "connection_type"))
                object.connection_type = message.connection_type;
            if (message.transport_protocol_type != null && $Object.hasOwnProperty.call(message, "transport_protocol_type"))
                object.transport_protocol_type = message.transport_protocol_type;
            if (message.inv_to_send != null && $Object.hasOwnProperty.call(message, "inv_to_send"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.inv_to_send = typeof message.inv_to_send === "number" ? $BigInt(message.inv_to_send) : $util.Long.fromBits(message.inv_to_send.low >>> 0, message.inv_to_send.high >>> 0, true).toBigInt();
                else if (typeof message.inv_to_send === "number")
                    object.inv_to_send = options.longs === $String ? $String(message.inv_to_send) : message.inv_to_send;
                else
                    object.inv_to_send = options.longs === $String ? $util.Long.prototype.toString.call(message.inv_to_send) : options.longs === $Number ? new $util.LongBits(message.inv_to_send.low >>> 0, message.inv_to_send.high >>> 0).toNumber(true) : message.inv_to_send;
            if (message.cpu_load != null && $Object.hasOwnProperty.call(message, "cpu_load"))
                object.cpu_load = options.json && !$isFinite(message.cpu_load) ? $String(message.cpu_load) : message.cpu_load;
            return object;
        };

        PeerInfo.prototype.toJSON = function() {
            return PeerInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PeerInfo;
    })();

    rpc_extractor.MempoolInfo = (function() {

        const MempoolInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        MempoolInfo.prototype.loaded = false;
        MempoolInfo.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MempoolInfo.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MempoolInfo.prototype.usage = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MempoolInfo.prototype.total_fee = 0;
        MempoolInfo.prototype.max_mempool = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MempoolInfo.prototype.mempoolminfee = 0;
        MempoolInfo.prototype.minrelaytxfee = 0;
        MempoolInfo.prototype.incrementalrelayfee = 0;
        MempoolInfo.prototype.unbroadcastcount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        MempoolInfo.prototype.fullrbf = false;

        MempoolInfo.create = function(properties) {
            return new MempoolInfo(properties);
        };

        MempoolInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).bool(message.loaded);
            writer.uint32(16).int64(message.size);
            writer.uint32(24).int64(message.bytes);
            writer.uint32(32).int64(message.usage);
            writer.uint32(41).double(message.total_fee);
            writer.uint32(48).int64(message.max_mempool);
            writer.uint32(57).double(message.mempoolminfee);
            writer.uint32(65).double(message.minrelaytxfee);
            writer.uint32(73).double(message.incrementalrelayfee);
            writer.uint32(80).int64(message.unbroadcastcount);
            writer.uint32(88).bool(message.fullrbf);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        MempoolInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.MempoolInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.loaded = reader.bool();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.size = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.bytes = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.usage = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        message.total_fee = reader.double();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.max_mempool = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        message.mempoolminfee = reader.double();
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        message.minrelaytxfee = reader.double();
                        continue;
                    }
                case 9: {
                        if (wireType !== 1)
                            break;
                        message.incrementalrelayfee = reader.double();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.unbroadcastcount = reader.int64();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.fullrbf = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "loaded"))
                throw $util.ProtocolError("missing required 'loaded'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "size"))
                throw $util.ProtocolError("missing required 'size'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bytes"))
                throw $util.ProtocolError("missing required 'bytes'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "usage"))
                throw $util.ProtocolError("missing required 'usage'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "total_fee"))
                throw $util.ProtocolError("missing required 'total_fee'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "max_mempool"))
                throw $util.ProtocolError("missing required 'max_mempool'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "mempoolminfee"))
                throw $util.ProtocolError("missing required 'mempoolminfee'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "minrelaytxfee"))
                throw $util.ProtocolError("missing required 'minrelaytxfee'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "incrementalrelayfee"))
                throw $util.ProtocolError("missing required 'incrementalrelayfee'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "unbroadcastcount"))
                throw $util.ProtocolError("missing required 'unbroadcastcount'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "fullrbf"))
                throw $util.ProtocolError("missing required 'fullrbf'", { instance: message });
            return message;
        };

        MempoolInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.MempoolInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.MempoolInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.MempoolInfo();
            if (object.loaded != null)
                message.loaded = $Boolean(object.loaded);
            if (object.size != null)
                if ($util.Long)
                    message.size = $util.Long.fromValue(object.size, false);
                else if (typeof object.size === "string")
                    message.size = $parseInt(object.size, 10);
                else if (typeof object.size === "number")
                    message.size = object.size;
                else if (typeof object.size === "object")
                    message.size = new $util.LongBits(object.size.low >>> 0, object.size.high >>> 0).toNumber();
            if (object.bytes != null)
                if ($util.Long)
                    message.bytes = $util.Long.fromValue(object.bytes, false);
                else if (typeof object.bytes === "string")
                    message.bytes = $parseInt(object.bytes, 10);
                else if (typeof object.bytes === "number")
                    message.bytes = object.bytes;
                else if (typeof object.bytes === "object")
                    message.bytes = new $util.LongBits(object.bytes.low >>> 0, object.bytes.high >>> 0).toNumber();
            if (object.usage != null)
                if ($util.Long)
                    message.usage = $util.Long.fromValue(object.usage, false);
                else if (typeof object.usage === "string")
                    message.usage = $parseInt(object.usage, 10);
                else if (typeof object.usage === "number")
                    message.usage = object.usage;
                else if (typeof object.usage === "object")
                    message.usage = new $util.LongBits(object.usage.low >>> 0, object.usage.high >>> 0).toNumber();
            if (object.total_fee != null)
                message.total_fee = $Number(object.total_fee);
            if (object.max_mempool != null)
                if ($util.Long)
                    message.max_mempool = $util.Long.fromValue(object.max_mempool, false);
                else if (typeof object.max_mempool === "string")
                    message.max_mempool = $parseInt(object.max_mempool, 10);
                else if (typeof object.max_mempool === "number")
                    message.max_mempool = object.max_mempool;
                else if (typeof object.max_mempool === "object")
                    message.max_mempool = new $util.LongBits(object.max_mempool.low >>> 0, object.max_mempool.high >>> 0).toNumber();
            if (object.mempoolminfee != null)
                message.mempoolminfee = $Number(object.mempoolminfee);
            if (object.minrelaytxfee != null)
                message.minrelaytxfee = $Number(object.minrelaytxfee);
            if (object.incrementalrelayfee != null)
                message.incrementalrelayfee = $Number(object.incrementalrelayfee);
            if (object.unbroadcastcount != null)
                if ($util.Long)
                    message.unbroadcastcount = $util.Long.fromValue(object.unbroadcastcount, false);
                else if (typeof object.unbroadcastcount === "string")
                    message.unbroadcastcount = $parseInt(object.unbroadcastcount, 10);
                else if (typeof object.unbroadcastcount === "number")
                    message.unbroadcastcount = object.unbroadcastcount;
                else if (typeof object.unbroadcastcount === "object")
                    message.unbroadcastcount = new $util.LongBits(object.unbroadcastcount.low >>> 0, object.unbroadcastcount.high >>> 0).toNumber();
            if (object.fullrbf != null)
                message.fullrbf = $Boolean(object.fullrbf);
            return message;
        };

        MempoolInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.loaded = false;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.size = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.size = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.bytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.usage = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.usage = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.total_fee = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.max_mempool = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.max_mempool = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.mempoolminfee = 0;
                object.minrelaytxfee = 0;
                object.incrementalrelayfee = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.unbroadcastcount = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.unbroadcastcount = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.fullrbf = false;
            }
            if (message.loaded != null && $Object.hasOwnProperty.call(message, "loaded"))
                object.loaded = message.loaded;
            if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.size = typeof message.size === "number" ? $BigInt(message.size) : $util.Long.fromBits(message.size.low >>> 0, message.size.high >>> 0, false).toBigInt();
                else if (typeof message.size === "number")
                    object.size = options.longs === $String ? $String(message.size) : message.size;
                else
                    object.size = options.longs === $String ? $util.Long.prototype.toString.call(message.size) : options.longs === $Number ? new $util.LongBits(message.size.low >>> 0, message.size.high >>> 0).toNumber() : message.size;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes = typeof message.bytes === "number" ? $BigInt(message.bytes) : $util.Long.fromBits(message.bytes.low >>> 0, message.bytes.high >>> 0, false).toBigInt();
                else if (typeof message.bytes === "number")
                    object.bytes = options.longs === $String ? $String(message.bytes) : message.bytes;
                else
                    object.bytes = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes) : options.longs === $Number ? new $util.LongBits(message.bytes.low >>> 0, message.bytes.high >>> 0).toNumber() : message.bytes;
            if (message.usage != null && $Object.hasOwnProperty.call(message, "usage"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.usage = typeof message.usage === "number" ? $BigInt(message.usage) : $util.Long.fromBits(message.usage.low >>> 0, message.usage.high >>> 0, false).toBigInt();
                else if (typeof message.usage === "number")
                    object.usage = options.longs === $String ? $String(message.usage) : message.usage;
                else
                    object.usage = options.longs === $String ? $util.Long.prototype.toString.call(message.usage) : options.longs === $Number ? new $util.LongBits(message.usage.low >>> 0, message.usage.high >>> 0).toNumber() : message.usage;
            if (message.total_fee != null && $Object.hasOwnProperty.call(message, "total_fee"))
                object.total_fee = options.json && !$isFinite(message.total_fee) ? $String(message.total_fee) : message.total_fee;
            if (message.max_mempool != null && $Object.hasOwnProperty.call(message, "max_mempool"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.max_mempool = typeof message.max_mempool === "number" ? $BigInt(message.max_mempool) : $util.Long.fromBits(message.max_mempool.low >>> 0, message.max_mempool.high >>> 0, false).toBigInt();
                else if (typeof message.max_mempool === "number")
                    object.max_mempool = options.longs === $String ? $String(message.max_mempool) : message.max_mempool;
                else
                    object.max_mempool = options.longs === $String ? $util.Long.prototype.toString.call(message.max_mempool) : options.longs === $Number ? new $util.LongBits(message.max_mempool.low >>> 0, message.max_mempool.high >>> 0).toNumber() : message.max_mempool;
            if (message.mempoolminfee != null && $Object.hasOwnProperty.call(message, "mempoolminfee"))
                object.mempoolminfee = options.json && !$isFinite(message.mempoolminfee) ? $String(message.mempoolminfee) : message.mempoolminfee;
            if (message.minrelaytxfee != null && $Object.hasOwnProperty.call(message, "minrelaytxfee"))
                object.minrelaytxfee = options.json && !$isFinite(message.minrelaytxfee) ? $String(message.minrelaytxfee) : message.minrelaytxfee;
            if (message.incrementalrelayfee != null && $Object.hasOwnProperty.call(message, "incrementalrelayfee"))
                object.incrementalrelayfee = options.json && !$isFinite(message.incrementalrelayfee) ? $String(message.incrementalrelayfee) : message.incrementalrelayfee;
            if (message.unbroadcastcount != null && $Object.hasOwnProperty.call(message, "unbroadcastcount"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.unbroadcastcount = typeof message.unbroadcastcount === "number" ? $BigInt(message.unbroadcastcount) : $util.Long.fromBits(message.unbroadcastcount.low >>> 0, message.unbroadcastcount.high >>> 0, false).toBigInt();
                else if (typeof message.unbroadcastcount === "number")
                    object.unbroadcastcount = options.longs === $String ? $String(message.unbroadcastcount) : message.unbroadcastcount;
                else
                    object.unbroadcastcount = options.longs === $String ? $util.Long.prototype.toString.call(message.unbroadcastcount) : options.longs === $Number ? new $util.LongBits(message.unbroadcastcount.low >>> 0, message.unbroadcastcount.high >>> 0).toNumber() : message.unbroadcastcount;
            if (message.fullrbf != null && $Object.hasOwnProperty.call(message, "fullrbf"))
                object.fullrbf = message.fullrbf;
            return object;
        };

        MempoolInfo.prototype.toJSON = function() {
            return MempoolInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return MempoolInfo;
    })();

    rpc_extractor.NetTotals = (function() {

        const NetTotals = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NetTotals.prototype.total_bytes_received = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        NetTotals.prototype.total_bytes_sent = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        NetTotals.prototype.time_millis = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        NetTotals.prototype.upload_target = null;

        NetTotals.create = function(properties) {
            return new NetTotals(properties);
        };

        NetTotals.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.total_bytes_received);
            writer.uint32(16).uint64(message.total_bytes_sent);
            writer.uint32(24).uint64(message.time_millis);
            $root.rpc_extractor.UploadTarget.encode(message.upload_target, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NetTotals.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.NetTotals();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.total_bytes_received = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.total_bytes_sent = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.time_millis = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.upload_target = $root.rpc_extractor.UploadTarget.decode(reader, reader.size(), $undefined, _depth + 1, message.upload_target);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "total_bytes_received"))
                throw $util.ProtocolError("missing required 'total_bytes_received'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "total_bytes_sent"))
                throw $util.ProtocolError("missing required 'total_bytes_sent'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time_millis"))
                throw $util.ProtocolError("missing required 'time_millis'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "upload_target"))
                throw $util.ProtocolError("missing required 'upload_target'", { instance: message });
            return message;
        };

        NetTotals.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.NetTotals)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.NetTotals: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.NetTotals();
            if (object.total_bytes_received != null)
                if ($util.Long)
                    message.total_bytes_received = $util.Long.fromValue(object.total_bytes_received, true);
                else if (typeof object.total_bytes_received === "string")
                    message.total_bytes_received = $parseInt(object.total_bytes_received, 10);
                else if (typeof object.total_bytes_received === "number")
                    message.total_bytes_received = object.total_bytes_received;
                else if (typeof object.total_bytes_received === "object")
                    message.total_bytes_received = new $util.LongBits(object.total_bytes_received.low >>> 0, object.total_bytes_received.high >>> 0).toNumber(true);
            if (object.total_bytes_sent != null)
                if ($util.Long)
                    message.total_bytes_sent = $util.Long.fromValue(object.total_bytes_sent, true);
                else if (typeof object.total_bytes_sent === "string")
                    message.total_bytes_sent = $parseInt(object.total_bytes_sent, 10);
                else if (typeof object.total_bytes_sent === "number")
                    message.total_bytes_sent = object.total_bytes_sent;
                else if (typeof object.total_bytes_sent === "object")
                    message.total_bytes_sent = new $util.LongBits(object.total_bytes_sent.low >>> 0, object.total_bytes_sent.high >>> 0).toNumber(true);
            if (object.time_millis != null)
                if ($util.Long)
                    message.time_millis = $util.Long.fromValue(object.time_millis, true);
                else if (typeof object.time_millis === "string")
                    message.time_millis = $parseInt(object.time_millis, 10);
                else if (typeof object.time_millis === "number")
                    message.time_millis = object.time_millis;
                else if (typeof object.time_millis === "object")
                    message.time_millis = new $util.LongBits(object.time_millis.low >>> 0, object.time_millis.high >>> 0).toNumber(true);
            if (object.upload_target != null) {
                if (!$util.isObject(object.upload_target))
                    throw $TypeError(".rpc_extractor.NetTotals.upload_target: object expected");
                message.upload_target = $root.rpc_extractor.UploadTarget.fromObject(object.upload_target, _depth + 1);
            }
            return message;
        };

        NetTotals.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.total_bytes_received = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.total_bytes_received = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.total_bytes_sent = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.total_bytes_sent = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.time_millis = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.time_millis = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.upload_target = null;
            }
            if (message.total_bytes_received != null && $Object.hasOwnProperty.call(message, "total_bytes_received"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.total_bytes_received = typeof message.total_bytes_received === "number" ? $BigInt(message.total_bytes_received) : $util.Long.fromBits(message.total_bytes_received.low >>> 0, message.total_bytes_received.high >>> 0, true).toBigInt();
                else if (typeof message.total_bytes_received === "number")
                    object.total_bytes_received = options.longs === $String ? $String(message.total_bytes_received) : message.total_bytes_received;
                else
                    object.total_bytes_received = options.longs === $String ? $util.Long.prototype.toString.call(message.total_bytes_received) : options.longs === $Number ? new $util.LongBits(message.total_bytes_received.low >>> 0, message.total_bytes_received.high >>> 0).toNumber(true) : message.total_bytes_received;
            if (message.total_bytes_sent != null && $Object.hasOwnProperty.call(message, "total_bytes_sent"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.total_bytes_sent = typeof message.total_bytes_sent === "number" ? $BigInt(message.total_bytes_sent) : $util.Long.fromBits(message.total_bytes_sent.low >>> 0, message.total_bytes_sent.high >>> 0, true).toBigInt();
                else if (typeof message.total_bytes_sent === "number")
                    object.total_bytes_sent = options.longs === $String ? $String(message.total_bytes_sent) : message.total_bytes_sent;
                else
                    object.total_bytes_sent = options.longs === $String ? $util.Long.prototype.toString.call(message.total_bytes_sent) : options.longs === $Number ? new $util.LongBits(message.total_bytes_sent.low >>> 0, message.total_bytes_sent.high >>> 0).toNumber(true) : message.total_bytes_sent;
            if (message.time_millis != null && $Object.hasOwnProperty.call(message, "time_millis"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.time_millis = typeof message.time_millis === "number" ? $BigInt(message.time_millis) : $util.Long.fromBits(message.time_millis.low >>> 0, message.time_millis.high >>> 0, true).toBigInt();
                else if (typeof message.time_millis === "number")
                    object.time_millis = options.longs === $String ? $String(message.time_millis) : message.time_millis;
                else
                    object.time_millis = options.longs === $String ? $util.Long.prototype.toString.call(message.time_millis) : options.longs === $Number ? new $util.LongBits(message.time_millis.low >>> 0, message.time_millis.high >>> 0).toNumber(true) : message.time_millis;
            if (message.upload_target != null && $Object.hasOwnProperty.call(message, "upload_target"))
                object.upload_target = $root.rpc_extractor.UploadTarget.toObject(message.upload_target, options, _depth + 1);
            return object;
        };

        NetTotals.prototype.toJSON = function() {
            return NetTotals.toObject(this, $protobuf.util.toJSONOptions);
        };

        return NetTotals;
    })();

    rpc_extractor.UploadTarget = (function() {

        const UploadTarget = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UploadTarget.prototype.timeframe = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        UploadTarget.prototype.target = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        UploadTarget.prototype.target_reached = false;
        UploadTarget.prototype.serve_historical_blocks = false;
        UploadTarget.prototype.bytes_left_in_cycle = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        UploadTarget.prototype.time_left_in_cycle = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        UploadTarget.create = function(properties) {
            return new UploadTarget(properties);
        };

        UploadTarget.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.timeframe);
            writer.uint32(16).uint64(message.target);
            writer.uint32(24).bool(message.target_reached);
            writer.uint32(32).bool(message.serve_historical_blocks);
            writer.uint32(40).uint64(message.bytes_left_in_cycle);
            writer.uint32(48).uint64(message.time_left_in_cycle);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UploadTarget.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.UploadTarget();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.timeframe = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.target = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.target_reached = reader.bool();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.serve_historical_blocks = reader.bool();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.bytes_left_in_cycle = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.time_left_in_cycle = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "timeframe"))
                throw $util.ProtocolError("missing required 'timeframe'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "target"))
                throw $util.ProtocolError("missing required 'target'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "target_reached"))
                throw $util.ProtocolError("missing required 'target_reached'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "serve_historical_blocks"))
                throw $util.ProtocolError("missing required 'serve_historical_blocks'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bytes_left_in_cycle"))
                throw $util.ProtocolError("missing required 'bytes_left_in_cycle'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time_left_in_cycle"))
                throw $util.ProtocolError("missing required 'time_left_in_cycle'", { instance: message });
            return message;
        };

        UploadTarget.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.UploadTarget)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.UploadTarget: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.UploadTarget();
            if (object.timeframe != null)
                if ($util.Long)
                    message.timeframe = $util.Long.fromValue(object.timeframe, true);
                else if (typeof object.timeframe === "string")
                    message.timeframe = $parseInt(object.timeframe, 10);
                else if (typeof object.timeframe === "number")
                    message.timeframe = object.timeframe;
                else if (typeof object.timeframe === "object")
                    message.timeframe = new $util.LongBits(object.timeframe.low >>> 0, object.timeframe.high >>> 0).toNumber(true);
            if (object.target != null)
                if ($util.Long)
                    message.target = $util.Long.fromValue(object.target, true);
                else if (typeof object.target === "string")
                    message.target = $parseInt(object.target, 10);
                else if (typeof object.target === "number")
                    message.target = object.target;
                else if (typeof object.target === "object")
                    message.target = new $util.LongBits(object.target.low >>> 0, object.target.high >>> 0).toNumber(true);
            if (object.target_reached != null)
                message.target_reached = $Boolean(object.target_reached);
            if (object.serve_historical_blocks != null)
                message.serve_historical_blocks = $Boolean(object.serve_historical_blocks);
            if (object.bytes_left_in_cycle != null)
                if ($util.Long)
                    message.bytes_left_in_cycle = $util.Long.fromValue(object.bytes_left_in_cycle, true);
                else if (typeof object.bytes_left_in_cycle === "string")
                    message.bytes_left_in_cycle = $parseInt(object.bytes_left_in_cycle, 10);
                else if (typeof object.bytes_left_in_cycle === "number")
                    message.bytes_left_in_cycle = object.bytes_left_in_cycle;
                else if (typeof object.bytes_left_in_cycle === "object")
                    message.bytes_left_in_cycle = new $util.LongBits(object.bytes_left_in_cycle.low >>> 0, object.bytes_left_in_cycle.high >>> 0).toNumber(true);
            if (object.time_left_in_cycle != null)
                if ($util.Long)
                    message.time_left_in_cycle = $util.Long.fromValue(object.time_left_in_cycle, true);
                else if (typeof object.time_left_in_cycle === "string")
                    message.time_left_in_cycle = $parseInt(object.time_left_in_cycle, 10);
                else if (typeof object.time_left_in_cycle === "number")
                    message.time_left_in_cycle = object.time_left_in_cycle;
                else if (typeof object.time_left_in_cycle === "object")
                    message.time_left_in_cycle = new $util.LongBits(object.time_left_in_cycle.low >>> 0, object.time_left_in_cycle.high >>> 0).toNumber(true);
            return message;
        };

        UploadTarget.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.timeframe = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.timeframe = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.target = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.target = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.target_reached = false;
                object.serve_historical_blocks = false;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.bytes_left_in_cycle = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes_left_in_cycle = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.time_left_in_cycle = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.time_left_in_cycle = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.timeframe != null && $Object.hasOwnProperty.call(message, "timeframe"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.timeframe = typeof message.timeframe === "number" ? $BigInt(message.timeframe) : $util.Long.fromBits(message.timeframe.low >>> 0, message.timeframe.high >>> 0, true).toBigInt();
                else if (typeof message.timeframe === "number")
                    object.timeframe = options.longs === $String ? $String(message.timeframe) : message.timeframe;
                else
                    object.timeframe = options.longs === $String ? $util.Long.prototype.toString.call(message.timeframe) : options.longs === $Number ? new $util.LongBits(message.timeframe.low >>> 0, message.timeframe.high >>> 0).toNumber(true) : message.timeframe;
            if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.target = typeof message.target === "number" ? $BigInt(message.target) : $util.Long.fromBits(message.target.low >>> 0, message.target.high >>> 0, true).toBigInt();
                else if (typeof message.target === "number")
                    object.target = options.longs === $String ? $String(message.target) : message.target;
                else
                    object.target = options.longs === $String ? $util.Long.prototype.toString.call(message.target) : options.longs === $Number ? new $util.LongBits(message.target.low >>> 0, message.target.high >>> 0).toNumber(true) : message.target;
            if (message.target_reached != null && $Object.hasOwnProperty.call(message, "target_reached"))
                object.target_reached = message.target_reached;
            if (message.serve_historical_blocks != null && $Object.hasOwnProperty.call(message, "serve_historical_blocks"))
                object.serve_historical_blocks = message.serve_historical_blocks;
            if (message.bytes_left_in_cycle != null && $Object.hasOwnProperty.call(message, "bytes_left_in_cycle"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes_left_in_cycle = typeof message.bytes_left_in_cycle === "number" ? $BigInt(message.bytes_left_in_cycle) : $util.Long.fromBits(message.bytes_left_in_cycle.low >>> 0, message.bytes_left_in_cycle.high >>> 0, true).toBigInt();
                else if (typeof message.bytes_left_in_cycle === "number")
                    object.bytes_left_in_cycle = options.longs === $String ? $String(message.bytes_left_in_cycle) : message.bytes_left_in_cycle;
                else
                    object.bytes_left_in_cycle = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes_left_in_cycle) : options.longs === $Number ? new $util.LongBits(message.bytes_left_in_cycle.low >>> 0, message.bytes_left_in_cycle.high >>> 0).toNumber(true) : message.bytes_left_in_cycle;
            if (message.time_left_in_cycle != null && $Object.hasOwnProperty.call(message, "time_left_in_cycle"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.time_left_in_cycle = typeof message.time_left_in_cycle === "number" ? $BigInt(message.time_left_in_cycle) : $util.Long.fromBits(message.time_left_in_cycle.low >>> 0, message.time_left_in_cycle.high >>> 0, true).toBigInt();
                else if (typeof message.time_left_in_cycle === "number")
                    object.time_left_in_cycle = options.longs === $String ? $String(message.time_left_in_cycle) : message.time_left_in_cycle;
                else
                    object.time_left_in_cycle = options.longs === $String ? $util.Long.prototype.toString.call(message.time_left_in_cycle) : options.longs === $Number ? new $util.LongBits(message.time_left_in_cycle.low >>> 0, message.time_left_in_cycle.high >>> 0).toNumber(true) : message.time_left_in_cycle;
            return object;
        };

        UploadTarget.prototype.toJSON = function() {
            return UploadTarget.toObject(this, $protobuf.util.toJSONOptions);
        };

        return UploadTarget;
    })();

    rpc_extractor.MemoryInfo = (function() {

        const MemoryInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        MemoryInfo.prototype.used = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        MemoryInfo.prototype.free = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        MemoryInfo.prototype.total = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        MemoryInfo.prototype.locked = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        MemoryInfo.prototype.chunks_used = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        MemoryInfo.prototype.chunks_free = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        MemoryInfo.create = function(properties) {
            return new MemoryInfo(properties);
        };

        MemoryInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.used);
            writer.uint32(16).uint64(message.free);
            writer.uint32(24).uint64(message.total);
            writer.uint32(32).uint64(message.locked);
            writer.uint32(40).uint64(message.chunks_used);
            writer.uint32(48).uint64(message.chunks_free);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        MemoryInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.MemoryInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.used = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.free = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.locked = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.chunks_used = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.chunks_free = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "used"))
                throw $util.ProtocolError("missing required 'used'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "free"))
                throw $util.ProtocolError("missing required 'free'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "total"))
                throw $util.ProtocolError("missing required 'total'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "locked"))
                throw $util.ProtocolError("missing required 'locked'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "chunks_used"))
                throw $util.ProtocolError("missing required 'chunks_used'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "chunks_free"))
                throw $util.ProtocolError("missing required 'chunks_free'", { instance: message });
            return message;
        };

        MemoryInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.MemoryInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.MemoryInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.MemoryInfo();
            if (object.used != null)
                if ($util.Long)
                    message.used = $util.Long.fromValue(object.used, true);
                else if (typeof object.used === "string")
                    message.used = $parseInt(object.used, 10);
                else if (typeof object.used === "number")
                    message.used = object.used;
                else if (typeof object.used === "object")
                    message.used = new $util.LongBits(object.used.low >>> 0, object.used.high >>> 0).toNumber(true);
            if (object.free != null)
                if ($util.Long)
                    message.free = $util.Long.fromValue(object.free, true);
                else if (typeof object.free === "string")
                    message.free = $parseInt(object.free, 10);
                else if (typeof object.free === "number")
                    message.free = object.free;
                else if (typeof object.free === "object")
                    message.free = new $util.LongBits(object.free.low >>> 0, object.free.high >>> 0).toNumber(true);
            if (object.total != null)
                if ($util.Long)
                    message.total = $util.Long.fromValue(object.total, true);
                else if (typeof object.total === "string")
                    message.total = $parseInt(object.total, 10);
                else if (typeof object.total === "number")
                    message.total = object.total;
                else if (typeof object.total === "object")
                    message.total = new $util.LongBits(object.total.low >>> 0, object.total.high >>> 0).toNumber(true);
            if (object.locked != null)
                if ($util.Long)
                    message.locked = $util.Long.fromValue(object.locked, true);
                else if (typeof object.locked === "string")
                    message.locked = $parseInt(object.locked, 10);
                else if (typeof object.locked === "number")
                    message.locked = object.locked;
                else if (typeof object.locked === "object")
                    message.locked = new $util.LongBits(object.locked.low >>> 0, object.locked.high >>> 0).toNumber(true);
            if (object.chunks_used != null)
                if ($util.Long)
                    message.chunks_used = $util.Long.fromValue(object.chunks_used, true);
                else if (typeof object.chunks_used === "string")
                    message.chunks_used = $parseInt(object.chunks_used, 10);
                else if (typeof object.chunks_used === "number")
                    message.chunks_used = object.chunks_used;
                else if (typeof object.chunks_used === "object")
                    message.chunks_used = new $util.LongBits(object.chunks_used.low >>> 0, object.chunks_used.high >>> 0).toNumber(true);
            if (object.chunks_free != null)
                if ($util.Long)
                    message.chunks_free = $util.Long.fromValue(object.chunks_free, true);
                else if (typeof object.chunks_free === "string")
                    message.chunks_free = $parseInt(object.chunks_free, 10);
                else if (typeof object.chunks_free === "number")
                    message.chunks_free = object.chunks_free;
                else if (typeof object.chunks_free === "object")
                    message.chunks_free = new $util.LongBits(object.chunks_free.low >>> 0, object.chunks_free.high >>> 0).toNumber(true);
            return message;
        };

        MemoryInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.used = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.used = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.free = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.free = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.total = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.total = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.locked = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.locked = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.chunks_used = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.chunks_used = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.chunks_free = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.chunks_free = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.used != null && $Object.hasOwnProperty.call(message, "used"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.used = typeof message.used === "number" ? $BigInt(message.used) : $util.Long.fromBits(message.used.low >>> 0, message.used.high >>> 0, true).toBigInt();
                else if (typeof message.used === "number")
                    object.used = options.longs === $String ? $String(message.used) : message.used;
                else
                    object.used = options.longs === $String ? $util.Long.prototype.toString.call(message.used) : options.longs === $Number ? new $util.LongBits(message.used.low >>> 0, message.used.high >>> 0).toNumber(true) : message.used;
            if (message.free != null && $Object.hasOwnProperty.call(message, "free"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.free = typeof message.free === "number" ? $BigInt(message.free) : $util.Long.fromBits(message.free.low >>> 0, message.free.high >>> 0, true).toBigInt();
                else if (typeof message.free === "number")
                    object.free = options.longs === $String ? $String(message.free) : message.free;
                else
                    object.free = options.longs === $String ? $util.Long.prototype.toString.call(message.free) : options.longs === $Number ? new $util.LongBits(message.free.low >>> 0, message.free.high >>> 0).toNumber(true) : message.free;
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.total = typeof message.total === "number" ? $BigInt(message.total) : $util.Long.fromBits(message.total.low >>> 0, message.total.high >>> 0, true).toBigInt();
                else if (typeof message.total === "number")
                    object.total = options.longs === $String ? $String(message.total) : message.total;
                else
                    object.total = options.longs === $String ? $util.Long.prototype.toString.call(message.total) : options.longs === $Number ? new $util.LongBits(message.total.low >>> 0, message.total.high >>> 0).toNumber(true) : message.total;
            if (message.locked != null && $Object.hasOwnProperty.call(message, "locked"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.locked = typeof message.locked === "number" ? $BigInt(message.locked) : $util.Long.fromBits(message.locked.low >>> 0, message.locked.high >>> 0, true).toBigInt();
                else if (typeof message.locked === "number")
                    object.locked = options.longs === $String ? $String(message.locked) : message.locked;
                else
                    object.locked = options.longs === $String ? $util.Long.prototype.toString.call(message.locked) : options.longs === $Number ? new $util.LongBits(message.locked.low >>> 0, message.locked.high >>> 0).toNumber(true) : message.locked;
            if (message.chunks_used != null && $Object.hasOwnProperty.call(message, "chunks_used"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.chunks_used = typeof message.chunks_used === "number" ? $BigInt(message.chunks_used) : $util.Long.fromBits(message.chunks_used.low >>> 0, message.chunks_used.high >>> 0, true).toBigInt();
                else if (typeof message.chunks_used === "number")
                    object.chunks_used = options.longs === $String ? $String(message.chunks_used) : message.chunks_used;
                else
                    object.chunks_used = options.longs === $String ? $util.Long.prototype.toString.call(message.chunks_used) : options.longs === $Number ? new $util.LongBits(message.chunks_used.low >>> 0, message.chunks_used.high >>> 0).toNumber(true) : message.chunks_used;
            if (message.chunks_free != null && $Object.hasOwnProperty.call(message, "chunks_free"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.chunks_free = typeof message.chunks_free === "number" ? $BigInt(message.chunks_free) : $util.Long.fromBits(message.chunks_free.low >>> 0, message.chunks_free.high >>> 0, true).toBigInt();
                else if (typeof message.chunks_free === "number")
                    object.chunks_free = options.longs === $String ? $String(message.chunks_free) : message.chunks_free;
                else
                    object.chunks_free = options.longs === $String ? $util.Long.prototype.toString.call(message.chunks_free) : options.longs === $Number ? new $util.LongBits(message.chunks_free.low >>> 0, message.chunks_free.high >>> 0).toNumber(true) : message.chunks_free;
            return object;
        };

        MemoryInfo.prototype.toJSON = function() {
            return MemoryInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return MemoryInfo;
    })();

    rpc_extractor.AddrManInfo = (function() {

        const AddrManInfo = function (properties) {
            this.networks = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AddrManInfo.prototype.networks = $util.emptyObject;

        AddrManInfo.create = function(properties) {
            return new AddrManInfo(properties);
        };

        AddrManInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.networks != null && $Object.hasOwnProperty.call(message, "networks"))
                for (let keys = $Object.keys(message.networks), i = 0; i < keys.length; ++i) {
                    writer.uint32(10).fork().uint32(10).string(keys[i]);
                    $root.rpc_extractor.AddrManInfoNetwork.encode(message.networks[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AddrManInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.AddrManInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message.networks === $util.emptyObject)
                            message.networks = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.string();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.rpc_extractor.AddrManInfoNetwork.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.networks, key);
                        message.networks[key] = value || new $root.rpc_extractor.AddrManInfoNetwork();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        AddrManInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.AddrManInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.AddrManInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.AddrManInfo();
            if (object.networks) {
                if (!$util.isObject(object.networks))
                    throw $TypeError(".rpc_extractor.AddrManInfo.networks: object expected");
                message.networks = {};
                for (let keys = $Object.keys(object.networks), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.networks, keys[i]);
                    if (!$util.isObject(object.networks[keys[i]]))
                        throw $TypeError(".rpc_extractor.AddrManInfo.networks: object expected");
                    message.networks[keys[i]] = $root.rpc_extractor.AddrManInfoNetwork.fromObject(object.networks[keys[i]], _depth + 1);
                }
            }
            return message;
        };

        AddrManInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.networks = {};
            let keys2;
            if (message.networks && (keys2 = $Object.keys(message.networks)).length) {
                object.networks = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.networks, keys2[j]);
                    object.networks[keys2[j]] = $root.rpc_extractor.AddrManInfoNetwork.toObject(message.networks[keys2[j]], options, _depth + 1);
                }
            }
            return object;
        };

        AddrManInfo.prototype.toJSON = function() {
            return AddrManInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddrManInfo;
    })();

    rpc_extractor.AddrManInfoNetwork = (function() {

        const AddrManInfoNetwork = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AddrManInfoNetwork.prototype["new"] = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        AddrManInfoNetwork.prototype.tried = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        AddrManInfoNetwork.prototype.total = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        AddrManInfoNetwork.create = function(properties) {
            return new AddrManInfoNetwork(properties);
        };

        AddrManInfoNetwork.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message["new"]);
            writer.uint32(16).uint64(message.tried);
            writer.uint32(24).uint64(message.total);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AddrManInfoNetwork.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.AddrManInfoNetwork();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message["new"] = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.tried = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "new"))
                throw $util.ProtocolError("missing required 'new'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "tried"))
                throw $util.ProtocolError("missing required 'tried'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "total"))
                throw $util.ProtocolError("missing required 'total'", { instance: message });
            return message;
        };

        AddrManInfoNetwork.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.AddrManInfoNetwork)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.AddrManInfoNetwork: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.AddrManInfoNetwork();
            if (object["new"] != null)
                if ($util.Long)
                    message["new"] = $util.Long.fromValue(object["new"], true);
                else if (typeof object["new"] === "string")
                    message["new"] = $parseInt(object["new"], 10);
                else if (typeof object["new"] === "number")
                    message["new"] = object["new"];
                else if (typeof object["new"] === "object")
                    message["new"] = new $util.LongBits(object["new"].low >>> 0, object["new"].high >>> 0).toNumber(true);
            if (object.tried != null)
                if ($util.Long)
                    message.tried = $util.Long.fromValue(object.tried, true);
                else if (typeof object.tried === "string")
                    message.tried = $parseInt(object.tried, 10);
                else if (typeof object.tried === "number")
                    message.tried = object.tried;
                else if (typeof object.tried === "object")
                    message.tried = new $util.LongBits(object.tried.low >>> 0, object.tried.high >>> 0).toNumber(true);
            if (object.total != null)
                if ($util.Long)
                    message.total = $util.Long.fromValue(object.total, true);
                else if (typeof object.total === "string")
                    message.total = $parseInt(object.total, 10);
                else if (typeof object.total === "number")
                    message.total = object.total;
                else if (typeof object.total === "object")
                    message.total = new $util.LongBits(object.total.low >>> 0, object.total.high >>> 0).toNumber(true);
            return message;
        };

        AddrManInfoNetwork.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object["new"] = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object["new"] = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.tried = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.tried = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.total = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.total = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message["new"] != null && $Object.hasOwnProperty.call(message, "new"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object["new"] = typeof message["new"] === "number" ? $BigInt(message["new"]) : $util.Long.fromBits(message["new"].low >>> 0, message["new"].high >>> 0, true).toBigInt();
                else if (typeof message["new"] === "number")
                    object["new"] = options.longs === $String ? $String(message["new"]) : message["new"];
                else
                    object["new"] = options.longs === $String ? $util.Long.prototype.toString.call(message["new"]) : options.longs === $Number ? new $util.LongBits(message["new"].low >>> 0, message["new"].high >>> 0).toNumber(true) : message["new"];
            if (message.tried != null && $Object.hasOwnProperty.call(message, "tried"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.tried = typeof message.tried === "number" ? $BigInt(message.tried) : $util.Long.fromBits(message.tried.low >>> 0, message.tried.high >>> 0, true).toBigInt();
                else if (typeof message.tried === "number")
                    object.tried = options.longs === $String ? $String(message.tried) : message.tried;
                else
                    object.tried = options.longs === $String ? $util.Long.prototype.toString.call(message.tried) : options.longs === $Number ? new $util.LongBits(message.tried.low >>> 0, message.tried.high >>> 0).toNumber(true) : message.tried;
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.total = typeof message.total === "number" ? $BigInt(message.total) : $util.Long.fromBits(message.total.low >>> 0, message.total.high >>> 0, true).toBigInt();
                else if (typeof message.total === "number")
                    object.total = options.longs === $String ? $String(message.total) : message.total;
                else
                    object.total = options.longs === $String ? $util.Long.prototype.toString.call(message.total) : options.longs === $Number ? new $util.LongBits(message.total.low >>> 0, message.total.high >>> 0).toNumber(true) : message.total;
            return object;
        };

        AddrManInfoNetwork.prototype.toJSON = function() {
            return AddrManInfoNetwork.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddrManInfoNetwork;
    })();

    rpc_extractor.FeeEstimateMode = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNSET"] = 0;
        values[valuesById[1] = "ECONOMICAL"] = 1;
        values[valuesById[2] = "CONSERVATIVE"] = 2;
        return values;
    })();

    rpc_extractor.ChainTxStats = (function() {

        const ChainTxStats = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ChainTxStats.prototype.time = 0;
        ChainTxStats.prototype.tx_count = 0;
        ChainTxStats.prototype.window_final_block_hash = "";
        ChainTxStats.prototype.window_final_block_height = 0;
        ChainTxStats.prototype.window_block_count = 0;
        ChainTxStats.prototype.window_tx_count = null;
        ChainTxStats.prototype.window_interval = null;
        ChainTxStats.prototype.tx_rate = null;

        ChainTxStats.create = function(properties) {
            return new ChainTxStats(properties);
        };

        ChainTxStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint32(message.time);
            writer.uint32(16).uint32(message.tx_count);
            writer.uint32(26).string(message.window_final_block_hash);
            writer.uint32(32).uint32(message.window_final_block_height);
            writer.uint32(40).uint32(message.window_block_count);
            if (message.window_tx_count != null && $Object.hasOwnProperty.call(message, "window_tx_count"))
                writer.uint32(48).uint32(message.window_tx_count);
            if (message.window_interval != null && $Object.hasOwnProperty.call(message, "window_interval"))
                writer.uint32(56).uint32(message.window_interval);
            if (message.tx_rate != null && $Object.hasOwnProperty.call(message, "tx_rate"))
                writer.uint32(65).double(message.tx_rate);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ChainTxStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.ChainTxStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.time = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.tx_count = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.window_final_block_hash = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.window_final_block_height = reader.uint32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.window_block_count = reader.uint32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.window_tx_count = reader.uint32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.window_interval = reader.uint32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        message.tx_rate = reader.double();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "time"))
                throw $util.ProtocolError("missing required 'time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "tx_count"))
                throw $util.ProtocolError("missing required 'tx_count'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "window_final_block_hash"))
                throw $util.ProtocolError("missing required 'window_final_block_hash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "window_final_block_height"))
                throw $util.ProtocolError("missing required 'window_final_block_height'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "window_block_count"))
                throw $util.ProtocolError("missing required 'window_block_count'", { instance: message });
            return message;
        };

        ChainTxStats.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.ChainTxStats)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.ChainTxStats: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.ChainTxStats();
            if (object.time != null)
                message.time = object.time >>> 0;
            if (object.tx_count != null)
                message.tx_count = object.tx_count >>> 0;
            if (object.window_final_block_hash != null)
                message.window_final_block_hash = $String(object.window_final_block_hash);
            if (object.window_final_block_height != null)
                message.window_final_block_height = object.window_final_block_height >>> 0;
            if (object.window_block_count != null)
                message.window_block_count = object.window_block_count >>> 0;
            if (object.window_tx_count != null)
                message.window_tx_count = object.window_tx_count >>> 0;
            if (object.window_interval != null)
                message.window_interval = object.window_interval >>> 0;
            if (object.tx_rate != null)
                message.tx_rate = $Number(object.tx_rate);
            return message;
        };

        ChainTxStats.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.time = 0;
                object.tx_count = 0;
                object.window_final_block_hash = "";
                object.window_final_block_height = 0;
                object.window_block_count = 0;
                object.window_tx_count = 0;
                object.window_interval = 0;
                object.tx_rate = 0;
            }
            if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                object.time = message.time;
            if (message.tx_count != null && $Object.hasOwnProperty.call(message, "tx_count"))
                object.tx_count = message.tx_count;
            if (message.window_final_block_hash != null && $Object.hasOwnProperty.call(message, "window_final_block_hash"))
                object.window_final_block_hash = message.window_final_block_hash;
            if (message.window_final_block_height != null && $Object.hasOwnProperty.call(message, "window_final_block_height"))
                object.window_final_block_height = message.window_final_block_height;
            if (message.window_block_count != null && $Object.hasOwnProperty.call(message, "window_block_count"))
                object.window_block_count = message.window_block_count;
            if (message.window_tx_count != null && $Object.hasOwnProperty.call(message, "window_tx_count"))
                object.window_tx_count = message.window_tx_count;
            if (message.window_interval != null && $Object.hasOwnProperty.call(message, "window_interval"))
                object.window_interval = message.window_interval;
            if (message.tx_rate != null && $Object.hasOwnProperty.call(message, "tx_rate"))
                object.tx_rate = options.json && !$isFinite(message.tx_rate) ? $String(message.tx_rate) : message.tx_rate;
            return object;
        };

        ChainTxStats.prototype.toJSON = function() {
            return ChainTxStats.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ChainTxStats;
    })();

    rpc_extractor.NetworkInfo = (function() {

        const NetworkInfo = function (properties) {
            this.local_services_names = [];
            this.networks = [];
            this.local_addresses = [];
            this.warnings = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NetworkInfo.prototype.version = 0;
        NetworkInfo.prototype.subversion = "";
        NetworkInfo.prototype.protocol_version = 0;
        NetworkInfo.prototype.local_services = "";
        NetworkInfo.prototype.local_services_names = $util.emptyArray;
        NetworkInfo.prototype.local_relay = false;
        NetworkInfo.prototype.time_offset = 0;
        NetworkInfo.prototype.connections = 0;
        NetworkInfo.prototype.connections_in = 0;
        NetworkInfo.prototype.connections_out = 0;
        NetworkInfo.prototype.network_active = false;
        NetworkInfo.prototype.networks = $util.emptyArray;
        NetworkInfo.prototype.relay_fee = 0;
        NetworkInfo.prototype.incremental_fee = 0;
        NetworkInfo.prototype.local_addresses = $util.emptyArray;
        NetworkInfo.prototype.warnings = $util.emptyArray;

        NetworkInfo.create = function(properties) {
            return new NetworkInfo(properties);
        };

        NetworkInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).int32(message.version);
            writer.uint32(18).string(message.subversion);
            writer.uint32(24).int32(message.protocol_version);
            writer.uint32(34).string(message.local_services);
            if (message.local_services_names != null && message.local_services_names.length)
                for (let i = 0; i < message.local_services_names.length; ++i)
                    writer.uint32(42).string(message.local_services_names[i]);
            writer.uint32(48).bool(message.local_relay);
            writer.uint32(56).int32(message.time_offset);
            writer.uint32(64).uint32(message.connections);
            writer.uint32(72).uint32(message.connections_in);
            writer.uint32(80).uint32(message.connections_out);
            writer.uint32(88).bool(message.network_active);
            if (message.networks != null && message.networks.length)
                for (let i = 0; i < message.networks.length; ++i)
                    $root.rpc_extractor.NetworkInfoNetwork.encode(message.networks[i], writer.uint32(98).fork(), _depth + 1).ldelim();
            writer.uint32(105).double(message.relay_fee);
            writer.uint32(113).double(message.incremental_fee);
            if (message.local_addresses != null && message.local_addresses.length)
                for (let i = 0; i < message.local_addresses.length; ++i)
                    $root.rpc_extractor.NetworkInfoLocalAddress.encode(message.local_addresses[i], writer.uint32(122).fork(), _depth + 1).ldelim();
            if (message.warnings != null && message.warnings.length)
                for (let i = 0; i < message.warnings.length; ++i)
                    writer.uint32(130).string(message.warnings[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NetworkInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.NetworkInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.version = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.subversion = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.protocol_version = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.local_services = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.local_services_names && message.local_services_names.length))
                            message.local_services_names = [];
                        message.local_services_names.push(reader.string());
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.local_relay = reader.bool();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.time_offset = reader.int32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.connections = reader.uint32();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.connections_in = reader.uint32();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.connections_out = reader.uint32();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.network_active = reader.bool();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.networks && message.networks.length))
                            message.networks = [];
                        message.networks.push($root.rpc_extractor.NetworkInfoNetwork.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 13: {
                        if (wireType !== 1)
                            break;
                        message.relay_fee = reader.double();
                        continue;
                    }
                case 14: {
                        if (wireType !== 1)
                            break;
                        message.incremental_fee = reader.double();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.local_addresses && message.local_addresses.length))
                            message.local_addresses = [];
                        message.local_addresses.push($root.rpc_extractor.NetworkInfoLocalAddress.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if (!(message.warnings && message.warnings.length))
                            message.warnings = [];
                        message.warnings.push(reader.string());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "version"))
                throw $util.ProtocolError("missing required 'version'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "subversion"))
                throw $util.ProtocolError("missing required 'subversion'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "protocol_version"))
                throw $util.ProtocolError("missing required 'protocol_version'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "local_services"))
                throw $util.ProtocolError("missing required 'local_services'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "local_relay"))
                throw $util.ProtocolError("missing required 'local_relay'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time_offset"))
                throw $util.ProtocolError("missing required 'time_offset'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "connections"))
                throw $util.ProtocolError("missing required 'connections'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "connections_in"))
                throw $util.ProtocolError("missing required 'connections_in'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "connections_out"))
                throw $util.ProtocolError("missing required 'connections_out'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "network_active"))
                throw $util.ProtocolError("missing required 'network_active'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "relay_fee"))
                throw $util.ProtocolError("missing required 'relay_fee'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "incremental_fee"))
                throw $util.ProtocolError("missing required 'incremental_fee'", { instance: message });
            return message;
        };

        NetworkInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.NetworkInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.NetworkInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.NetworkInfo();
            if (object.version != null)
                message.version = object.version | 0;
            if (object.subversion != null)
                message.subversion = $String(object.subversion);
            if (object.protocol_version != null)
                message.protocol_version = object.protocol_version | 0;
            if (object.local_services != null)
                message.local_services = $String(object.local_services);
            if (object.local_services_names) {
                if (!$Array.isArray(object.local_services_names))
                    throw $TypeError(".rpc_extractor.NetworkInfo.local_services_names: array expected");
                message.local_services_names = $Array(object.local_services_names.length);
                for (let i = 0; i < object.local_services_names.length; ++i)
                    message.local_services_names[i] = $String(object.local_services_names[i]);
            }
            if (object.local_relay != null)
                message.local_relay = $Boolean(object.local_relay);
            if (object.time_offset != null)
                message.time_offset = object.time_offset | 0;
            if (object.connections != null)
                message.connections = object.connections >>> 0;
            if (object.connections_in != null)
                message.connections_in = object.connections_in >>> 0;
            if (object.connections_out != null)
                message.connections_out = object.connections_out >>> 0;
            if (object.network_active != null)
                message.network_active = $Boolean(object.network_active);
            if (object.networks) {
                if (!$Array.isArray(object.networks))
                    throw $TypeError(".rpc_extractor.NetworkInfo.networks: array expected");
                message.networks = $Array(object.networks.length);
                for (let i = 0; i < object.networks.length; ++i) {
                    if (!$util.isObject(object.networks[i]))
                        throw $TypeError(".rpc_extractor.NetworkInfo.networks: object expected");
                    message.networks[i] = $root.rpc_extractor.NetworkInfoNetwork.fromObject(object.networks[i], _depth + 1);
                }
            }
            if (object.relay_fee != null)
                message.relay_fee = $Number(object.relay_fee);
            if (object.incremental_fee != null)
                message.incremental_fee = $Number(object.incremental_fee);
            if (object.local_addresses) {
                if (!$Array.isArray(object.local_addresses))
                    throw $TypeError(".rpc_extractor.NetworkInfo.local_addresses: array expected");
                message.local_addresses = $Array(object.local_addresses.length);
                for (let i = 0; i < object.local_addresses.length; ++i) {
                    if (!$util.isObject(object.local_addresses[i]))
                        throw $TypeError(".rpc_extractor.NetworkInfo.local_addresses: object expected");
                    message.local_addresses[i] = $root.rpc_extractor.NetworkInfoLocalAddress.fromObject(object.local_addresses[i], _depth + 1);
                }
            }
            if (object.warnings) {
                if (!$Array.isArray(object.warnings))
                    throw $TypeError(".rpc_extractor.NetworkInfo.warnings: array expected");
                message.warnings = $Array(object.warnings.length);
                for (let i = 0; i < object.warnings.length; ++i)
                    message.warnings[i] = $String(object.warnings[i]);
            }
            return message;
        };

        NetworkInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.local_services_names = [];
                object.networks = [];
                object.local_addresses = [];
                object.warnings = [];
            }
            if (options.defaults) {
                object.version = 0;
                object.subversion = "";
                object.protocol_version = 0;
                object.local_services = "";
                object.local_relay = false;
                object.time_offset = 0;
                object.connections = 0;
                object.connections_in = 0;
                object.connections_out = 0;
                object.network_active = false;
                object.relay_fee = 0;
                object.incremental_fee = 0;
            }
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.subversion != null && $Object.hasOwnProperty.call(message, "subversion"))
                object.subversion = message.subversion;
            if (message.protocol_version != null && $Object.hasOwnProperty.call(message, "protocol_version"))
                object.protocol_version = message.protocol_version;
            if (message.local_services != null && $Object.hasOwnProperty.call(message, "local_services"))
                object.local_services = message.local_services;
            if (message.local_services_names && message.local_services_names.length) {
                object.local_services_names = $Array(message.local_services_names.length);
                for (let j = 0; j < message.local_services_names.length; ++j)
                    object.local_services_names[j] = message.local_services_names[j];
            }
            if (message.local_relay != null && $Object.hasOwnProperty.call(message, "local_relay"))
                object.local_relay = message.local_relay;
            if (message.time_offset != null && $Object.hasOwnProperty.call(message, "time_offset"))
                object.time_offset = message.time_offset;
            if (message.connections != null && $Object.hasOwnProperty.call(message, "connections"))
                object.connections = message.connections;
            if (message.connections_in != null && $Object.hasOwnProperty.call(message, "connections_in"))
                object.connections_in = message.connections_in;
            if (message.connections_out != null && $Object.hasOwnProperty.call(message, "connections_out"))
                object.connections_out = message.connections_out;
            if (message.network_active != null && $Object.hasOwnProperty.call(message, "network_active"))
                object.network_active = message.network_active;
            if (message.networks && message.networks.length) {
                object.networks = $Array(message.networks.length);
                for (let j = 0; j < message.networks.length; ++j)
                    object.networks[j] = $root.rpc_extractor.NetworkInfoNetwork.toObject(message.networks[j], options, _depth + 1);
            }
            if (message.relay_fee != null && $Object.hasOwnProperty.call(message, "relay_fee"))
                object.relay_fee = options.json && !$isFinite(message.relay_fee) ? $String(message.relay_fee) : message.relay_fee;
            if (message.incremental_fee != null && $Object.hasOwnProperty.call(message, "incremental_fee"))
                object.incremental_fee = options.json && !$isFinite(message.incremental_fee) ? $String(message.incremental_fee) : message.incremental_fee;
            if (message.local_addresses && message.local_addresses.length) {
                object.local_addresses = $Array(message.local_addresses.length);
                for (let j = 0; j < message.local_addresses.length; ++j)
                    object.local_addresses[j] = $root.rpc_extractor.NetworkInfoLocalAddress.toObject(message.local_addresses[j], options, _depth + 1);
            }
            if (message.warnings && message.warnings.length) {
                object.warnings = $Array(message.warnings.length);
                for (let j = 0; j < message.warnings.length; ++j)
                    object.warnings[j] = message.warnings[j];
            }
            return object;
        };

        NetworkInfo.prototype.toJSON = function() {
            return NetworkInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return NetworkInfo;
    })();

    rpc_extractor.NetworkInfoNetwork = (function() {

        const NetworkInfoNetwork = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NetworkInfoNetwork.prototype.name = "";
        NetworkInfoNetwork.prototype.limited = false;
        NetworkInfoNetwork.prototype.reachable = false;
        NetworkInfoNetwork.prototype.proxy = "";
        NetworkInfoNetwork.prototype.proxy_randomize_credentials = false;

        NetworkInfoNetwork.create = function(properties) {
            return new NetworkInfoNetwork(properties);
        };

        NetworkInfoNetwork.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.name);
            writer.uint32(16).bool(message.limited);
            writer.uint32(24).bool(message.reachable);
            writer.uint32(34).string(message.proxy);
            writer.uint32(40).bool(message.proxy_randomize_credentials);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NetworkInfoNetwork.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.NetworkInfoNetwork();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.limited = reader.bool();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.reachable = reader.bool();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.proxy = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.proxy_randomize_credentials = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "name"))
                throw $util.ProtocolError("missing required 'name'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "limited"))
                throw $util.ProtocolError("missing required 'limited'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "reachable"))
                throw $util.ProtocolError("missing required 'reachable'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "proxy"))
                throw $util.ProtocolError("missing required 'proxy'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "proxy_randomize_credentials"))
                throw $util.ProtocolError("missing required 'proxy_randomize_credentials'", { instance: message });
            return message;
        };

        NetworkInfoNetwork.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.NetworkInfoNetwork)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.NetworkInfoNetwork: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.NetworkInfoNetwork();
            if (object.name != null)
                message.name = $String(object.name);
            if (object.limited != null)
                message.limited = $Boolean(object.limited);
            if (object.reachable != null)
                message.reachable = $Boolean(object.reachable);
            if (object.proxy != null)
                message.proxy = $String(object.proxy);
            if (object.proxy_randomize_credentials != null)
                message.proxy_randomize_credentials = $Boolean(object.proxy_randomize_credentials);
            return message;
        };

        NetworkInfoNetwork.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.limited = false;
                object.reachable = false;
                object.proxy = "";
                object.proxy_randomize_credentials = false;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.limited != null && $Object.hasOwnProperty.call(message, "limited"))
                object.limited = message.limited;
            if (message.reachable != null && $Object.hasOwnProperty.call(message, "reachable"))
                object.reachable = message.reachable;
            if (message.proxy != null && $Object.hasOwnProperty.call(message, "proxy"))
                object.proxy = message.proxy;
            if (message.proxy_randomize_credentials != null && $Object.hasOwnProperty.call(message, "proxy_randomize_credentials"))
                object.proxy_randomize_credentials = message.proxy_randomize_credentials;
            return object;
        };

        NetworkInfoNetwork.prototype.toJSON = function() {
            return NetworkInfoNetwork.toObject(this, $protobuf.util.toJSONOptions);
        };

        return NetworkInfoNetwork;
    })();

    rpc_extractor.NetworkInfoLocalAddress = (function() {

        const NetworkInfoLocalAddress = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NetworkInfoLocalAddress.prototype.address = "";
        NetworkInfoLocalAddress.prototype.port = 0;
        NetworkInfoLocalAddress.prototype.score = 0;

        NetworkInfoLocalAddress.create = function(properties) {
            return new NetworkInfoLocalAddress(properties);
        };

        NetworkInfoLocalAddress.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.address);
            writer.uint32(16).uint32(message.port);
            writer.uint32(24).uint32(message.score);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NetworkInfoLocalAddress.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.NetworkInfoLocalAddress();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.address = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.port = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "address"))
                throw $util.ProtocolError("missing required 'address'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "port"))
                throw $util.ProtocolError("missing required 'port'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "score"))
                throw $util.ProtocolError("missing required 'score'", { instance: message });
            return message;
        };

        NetworkInfoLocalAddress.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.NetworkInfoLocalAddress)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.NetworkInfoLocalAddress: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.NetworkInfoLocalAddress();
            if (object.address != null)
                message.address = $String(object.address);
            if (object.port != null)
                message.port = object.port >>> 0;
            if (object.score != null)
                message.score = object.score >>> 0;
            return message;
        };

        NetworkInfoLocalAddress.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.address = "";
                object.port = 0;
                object.score = 0;
            }
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                object.port = message.port;
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                object.score = message.score;
            return object;
        };

        NetworkInfoLocalAddress.prototype.toJSON = function() {
            return NetworkInfoLocalAddress.toObject(this, $protobuf.util.toJSONOptions);
        };

        return NetworkInfoLocalAddress;
    })();

    rpc_extractor.BlockchainInfo = (function() {

        const BlockchainInfo = function (properties) {
            this.warnings = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        BlockchainInfo.prototype.chain = "";
        BlockchainInfo.prototype.blocks = 0;
        BlockchainInfo.prototype.headers = 0;
        BlockchainInfo.prototype.bestblockhash = "";
        BlockchainInfo.prototype.difficulty = 0;
        BlockchainInfo.prototype.time = 0;
        BlockchainInfo.prototype.mediantime = 0;
        BlockchainInfo.prototype.verificationprogress = 0;
        BlockchainInfo.prototype.initialblockdownload = false;
        BlockchainInfo.prototype.chainwork = "";
        BlockchainInfo.prototype.size_on_disk = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        BlockchainInfo.prototype.pruned = false;
        BlockchainInfo.prototype.prune_height = 0;
        BlockchainInfo.prototype.prune_target_size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        BlockchainInfo.prototype.warnings = $util.emptyArray;

        BlockchainInfo.create = function(properties) {
            return new BlockchainInfo(properties);
        };

        BlockchainInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.chain);
            writer.uint32(16).uint32(message.blocks);
            writer.uint32(24).uint32(message.headers);
            writer.uint32(34).string(message.bestblockhash);
            writer.uint32(41).double(message.difficulty);
            writer.uint32(48).uint32(message.time);
            writer.uint32(56).uint32(message.mediantime);
            writer.uint32(65).double(message.verificationprogress);
            writer.uint32(72).bool(message.initialblockdownload);
            writer.uint32(82).string(message.chainwork);
            writer.uint32(88).uint64(message.size_on_disk);
            writer.uint32(96).bool(message.pruned);
            writer.uint32(104).uint32(message.prune_height);
            writer.uint32(112).uint64(message.prune_target_size);
            if (message.warnings != null && message.warnings.length)
                for (let i = 0; i < message.warnings.length; ++i)
                    writer.uint32(122).string(message.warnings[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        BlockchainInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.BlockchainInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.chain = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.blocks = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.headers = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.bestblockhash = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        message.difficulty = reader.double();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.time = reader.uint32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.mediantime = reader.uint32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        message.verificationprogress = reader.double();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.initialblockdownload = reader.bool();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.chainwork = reader.string();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.size_on_disk = reader.uint64();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.pruned = reader.bool();
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.prune_height = reader.uint32();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.prune_target_size = reader.uint64();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.warnings && message.warnings.length))
                            message.warnings = [];
                        message.warnings.push(reader.string());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "chain"))
                throw $util.ProtocolError("missing required 'chain'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "blocks"))
                throw $util.ProtocolError("missing required 'blocks'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "headers"))
                throw $util.ProtocolError("missing required 'headers'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bestblockhash"))
                throw $util.ProtocolError("missing required 'bestblockhash'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "difficulty"))
                throw $util.ProtocolError("missing required 'difficulty'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time"))
                throw $util.ProtocolError("missing required 'time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "mediantime"))
                throw $util.ProtocolError("missing required 'mediantime'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "verificationprogress"))
                throw $util.ProtocolError("missing required 'verificationprogress'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "initialblockdownload"))
                throw $util.ProtocolError("missing required 'initialblockdownload'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "chainwork"))
                throw $util.ProtocolError("missing required 'chainwork'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "size_on_disk"))
                throw $util.ProtocolError("missing required 'size_on_disk'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "pruned"))
                throw $util.ProtocolError("missing required 'pruned'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "prune_height"))
                throw $util.ProtocolError("missing required 'prune_height'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "prune_target_size"))
                throw $util.ProtocolError("missing required 'prune_target_size'", { instance: message });
            return message;
        };

        BlockchainInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.BlockchainInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.BlockchainInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.BlockchainInfo();
            if (object.chain != null)
                message.chain = $String(object.chain);
            if (object.blocks != null)
                message.blocks = object.blocks >>> 0;
            if (object.headers != null)
                message.headers = object.headers >>> 0;
            if (object.bestblockhash != null)
                message.bestblockhash = $String(object.bestblockhash);
            if (object.difficulty != null)
                message.difficulty = $Number(object.difficulty);
            if (object.time != null)
                message.time = object.time >>> 0;
            if (object.mediantime != null)
                message.mediantime = object.mediantime >>> 0;
            if (object.verificationprogress != null)
                message.verificationprogress = $Number(object.verificationprogress);
            if (object.initialblockdownload != null)
                message.initialblockdownload = $Boolean(object.initialblockdownload);
            if (object.chainwork != null)
                message.chainwork = $String(object.chainwork);
            if (object.size_on_disk != null)
                if ($util.Long)
                    message.size_on_disk = $util.Long.fromValue(object.size_on_disk, true);
                else if (typeof object.size_on_disk === "string")
                    message.size_on_disk = $parseInt(object.size_on_disk, 10);
                else if (typeof object.size_on_disk === "number")
                    message.size_on_disk = object.size_on_disk;
                else if (typeof object.size_on_disk === "object")
                    message.size_on_disk = new $util.LongBits(object.size_on_disk.low >>> 0, object.size_on_disk.high >>> 0).toNumber(true);
            if (object.pruned != null)
                message.pruned = $Boolean(object.pruned);
            if (object.prune_height != null)
                message.prune_height = object.prune_height >>> 0;
            if (object.prune_target_size != null)
                if ($util.Long)
                    message.prune_target_size = $util.Long.fromValue(object.prune_target_size, true);
                else if (typeof object.prune_target_size === "string")
                    message.prune_target_size = $parseInt(object.prune_target_size, 10);
                else if (typeof object.prune_target_size === "number")
                    message.prune_target_size = object.prune_target_size;
                else if (typeof object.prune_target_size === "object")
                    message.prune_target_size = new $util.LongBits(object.prune_target_size.low >>> 0, object.prune_target_size.high >>> 0).toNumber(true);
            if (object.warnings) {
                if (!$Array.isArray(object.warnings))
                    throw $TypeError(".rpc_extractor.BlockchainInfo.warnings: array expected");
                message.warnings = $Array(object.warnings.length);
                for (let i = 0; i < object.warnings.length; ++i)
                    message.warnings[i] = $String(object.warnings[i]);
            }
            return message;
        };

        BlockchainInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.warnings = [];
            if (options.defaults) {
                object.chain = "";
                object.blocks = 0;
                object.headers = 0;
                object.bestblockhash = "";
                object.difficulty = 0;
                object.time = 0;
                object.mediantime = 0;
                object.verificationprogress = 0;
                object.initialblockdownload = false;
                object.chainwork = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.size_on_disk = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.size_on_disk = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.pruned = false;
                object.prune_height = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.prune_target_size = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.prune_target_size = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.chain != null && $Object.hasOwnProperty.call(message, "chain"))
                object.chain = message.chain;
            if (message.blocks != null && $Object.hasOwnProperty.call(message, "blocks"))
                object.blocks = message.blocks;
            if (message.headers != null && $Object.hasOwnProperty.call(message, "headers"))
                object.headers = message.headers;
            if (message.bestblockhash != null && $Object.hasOwnProperty.call(message, "bestblockhash"))
                object.bestblockhash = message.bestblockhash;
            if (message.difficulty != null && $Object.hasOwnProperty.call(message, "difficulty"))
                object.difficulty = options.json && !$isFinite(message.difficulty) ? $String(message.difficulty) : message.difficulty;
            if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                object.time = message.time;
            if (message.mediantime != null && $Object.hasOwnProperty.call(message, "mediantime"))
                object.mediantime = message.mediantime;
            if (message.verificationprogress != null && $Object.hasOwnProperty.call(message, "verificationprogress"))
                object.verificationprogress = options.json && !$isFinite(message.verificationprogress) ? $String(message.verificationprogress) : message.verificationprogress;
            if (message.initialblockdownload != null && $Object.hasOwnProperty.call(message, "initialblockdownload"))
                object.initialblockdownload = message.initialblockdownload;
            if (message.chainwork != null && $Object.hasOwnProperty.call(message, "chainwork"))
                object.chainwork = message.chainwork;
            if (message.size_on_disk != null && $Object.hasOwnProperty.call(message, "size_on_disk"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.size_on_disk = typeof message.size_on_disk === "number" ? $BigInt(message.size_on_disk) : $util.Long.fromBits(message.size_on_disk.low >>> 0, message.size_on_disk.high >>> 0, true).toBigInt();
                else if (typeof message.size_on_disk === "number")
                    object.size_on_disk = options.longs === $String ? $String(message.size_on_disk) : message.size_on_disk;
                else
                    object.size_on_disk = options.longs === $String ? $util.Long.prototype.toString.call(message.size_on_disk) : options.longs === $Number ? new $util.LongBits(message.size_on_disk.low >>> 0, message.size_on_disk.high >>> 0).toNumber(true) : message.size_on_disk;
            if (message.pruned != null && $Object.hasOwnProperty.call(message, "pruned"))
                object.pruned = message.pruned;
            if (message.prune_height != null && $Object.hasOwnProperty.call(message, "prune_height"))
                object.prune_height = message.prune_height;
            if (message.prune_target_size != null && $Object.hasOwnProperty.call(message, "prune_target_size"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.prune_target_size = typeof message.prune_target_size === "number" ? $BigInt(message.prune_target_size) : $util.Long.fromBits(message.prune_target_size.low >>> 0, message.prune_target_size.high >>> 0, true).toBigInt();
                else if (typeof message.prune_target_size === "number")
                    object.prune_target_size = options.longs === $String ? $String(message.prune_target_size) : message.prune_target_size;
                else
                    object.prune_target_size = options.longs === $String ? $util.Long.prototype.toString.call(message.prune_target_size) : options.longs === $Number ? new $util.LongBits(message.prune_target_size.low >>> 0, message.prune_target_size.high >>> 0).toNumber(true) : message.prune_target_size;
            if (message.warnings && message.warnings.length) {
                object.warnings = $Array(message.warnings.length);
                for (let j = 0; j < message.warnings.length; ++j)
                    object.warnings[j] = message.warnings[j];
            }
            return object;
        };

        BlockchainInfo.prototype.toJSON = function() {
            return BlockchainInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BlockchainInfo;
    })();

    rpc_extractor.OrphanTxs = (function() {

        const OrphanTxs = function (properties) {
            this.orphans = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        OrphanTxs.prototype.orphans = $util.emptyArray;

        OrphanTxs.create = function(properties) {
            return new OrphanTxs(properties);
        };

        OrphanTxs.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.orphans != null && message.orphans.length)
                for (let i = 0; i < message.orphans.length; ++i)
                    $root.rpc_extractor.OrphanTx.encode(message.orphans[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        OrphanTxs.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.OrphanTxs();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.orphans && message.orphans.length))
                            message.orphans = [];
                        message.orphans.push($root.rpc_extractor.OrphanTx.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        OrphanTxs.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.OrphanTxs)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.OrphanTxs: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.OrphanTxs();
            if (object.orphans) {
                if (!$Array.isArray(object.orphans))
                    throw $TypeError(".rpc_extractor.OrphanTxs.orphans: array expected");
                message.orphans = $Array(object.orphans.length);
                for (let i = 0; i < object.orphans.length; ++i) {
                    if (!$util.isObject(object.orphans[i]))
                        throw $TypeError(".rpc_extractor.OrphanTxs.orphans: object expected");
                    message.orphans[i] = $root.rpc_extractor.OrphanTx.fromObject(object.orphans[i], _depth + 1);
                }
            }
            return message;
        };

        OrphanTxs.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.orphans = [];
            if (message.orphans && message.orphans.length) {
                object.orphans = $Array(message.orphans.length);
                for (let j = 0; j < message.orphans.length; ++j)
                    object.orphans[j] = $root.rpc_extractor.OrphanTx.toObject(message.orphans[j], options, _depth + 1);
            }
            return object;
        };

        OrphanTxs.prototype.toJSON = function() {
            return OrphanTxs.toObject(this, $protobuf.util.toJSONOptions);
        };

        return OrphanTxs;
    })();

    rpc_extractor.OrphanTx = (function() {

        const OrphanTx = function (properties) {
            this.from = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        OrphanTx.prototype.txid = "";
        OrphanTx.prototype.wtxid = "";
        OrphanTx.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        OrphanTx.prototype.vsize = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        OrphanTx.prototype.weight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        OrphanTx.prototype.from = $util.emptyArray;
        OrphanTx.prototype.transaction = null;

        OrphanTx.create = function(properties) {
            return new OrphanTx(properties);
        };

        OrphanTx.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.txid);
            writer.uint32(18).string(message.wtxid);
            writer.uint32(24).uint64(message.bytes);
            writer.uint32(32).uint64(message.vsize);
            writer.uint32(40).uint64(message.weight);
            if (message.from != null && message.from.length)
                for (let i = 0; i < message.from.length; ++i)
                    writer.uint32(48).uint64(message.from[i]);
            $root.bitcoin_primitives.Transaction.encode(message.transaction, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        OrphanTx.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.OrphanTx();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.txid = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.wtxid = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.bytes = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.vsize = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.weight = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType === 2) {
                            if (!(message.from && message.from.length))
                                message.from = [];
                            reader.uint64s(message.from);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.from && message.from.length))
                            message.from = [];
                        message.from.push(reader.uint64());
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.transaction = $root.bitcoin_primitives.Transaction.decode(reader, reader.size(), $undefined, _depth + 1, message.transaction);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "txid"))
                throw $util.ProtocolError("missing required 'txid'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "wtxid"))
                throw $util.ProtocolError("missing required 'wtxid'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "bytes"))
                throw $util.ProtocolError("missing required 'bytes'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "vsize"))
                throw $util.ProtocolError("missing required 'vsize'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "weight"))
                throw $util.ProtocolError("missing required 'weight'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "transaction"))
                throw $util.ProtocolError("missing required 'transaction'", { instance: message });
            return message;
        };

        OrphanTx.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.OrphanTx)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.OrphanTx: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.OrphanTx();
            if (object.txid != null)
                message.txid = $String(object.txid);
            if (object.wtxid != null)
                message.wtxid = $String(object.wtxid);
            if (object.bytes != null)
                if ($util.Long)
                    message.bytes = $util.Long.fromValue(object.bytes, true);
                else if (typeof object.bytes === "string")
                    message.bytes = $parseInt(object.bytes, 10);
                else if (typeof object.bytes === "number")
                    message.bytes = object.bytes;
                else if (typeof object.bytes === "object")
                    message.bytes = new $util.LongBits(object.bytes.low >>> 0, object.bytes.high >>> 0).toNumber(true);
            if (object.vsize != null)
                if ($util.Long)
                    message.vsize = $util.Long.fromValue(object.vsize, true);
                else if (typeof object.vsize === "string")
                    message.vsize = $parseInt(object.vsize, 10);
                else if (typeof object.vsize === "number")
                    message.vsize = object.vsize;
                else if (typeof object.vsize === "object")
                    message.vsize = new $util.LongBits(object.vsize.low >>> 0, object.vsize.high >>> 0).toNumber(true);
            if (object.weight != null)
                if ($util.Long)
                    message.weight = $util.Long.fromValue(object.weight, true);
                else if (typeof object.weight === "string")
                    message.weight = $parseInt(object.weight, 10);
                else if (typeof object.weight === "number")
                    message.weight = object.weight;
                else if (typeof object.weight === "object")
                    message.weight = new $util.LongBits(object.weight.low >>> 0, object.weight.high >>> 0).toNumber(true);
            if (object.from) {
                if (!$Array.isArray(object.from))
                    throw $TypeError(".rpc_extractor.OrphanTx.from: array expected");
                message.from = $Array(object.from.length);
                for (let i = 0; i < object.from.length; ++i)
                    if ($util.Long)
                        message.from[i] = $util.Long.fromValue(object.from[i], true);
                    else if (typeof object.from[i] === "string")
                        message.from[i] = $parseInt(object.from[i], 10);
                    else if (typeof object.from[i] === "number")
                        message.from[i] = object.from[i];
                    else if (typeof object.from[i] === "object")
                        message.from[i] = new $util.LongBits(object.from[i].low >>> 0, object.from[i].high >>> 0).toNumber(true);
            }
            if (object.transaction != null) {
                if (!$util.isObject(object.transaction))
                    throw $TypeError(".rpc_extractor.OrphanTx.transaction: object expected");
                message.transaction = $root.bitcoin_primitives.Transaction.fromObject(object.transaction, _depth + 1);
            }
            return message;
        };

        OrphanTx.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.from = [];
            if (options.defaults) {
                object.txid = "";
                object.wtxid = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.bytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.vsize = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.vsize = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.weight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.weight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.transaction = null;
            }
            if (message.txid != null && $Object.hasOwnProperty.call(message, "txid"))
                object.txid = message.txid;
            if (message.wtxid != null && $Object.hasOwnProperty.call(message, "wtxid"))
                object.wtxid = message.wtxid;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes = typeof message.bytes === "number" ? $BigInt(message.bytes) : $util.Long.fromBits(message.bytes.low >>> 0, message.bytes.high >>> 0, true).toBigInt();
                else if (typeof message.bytes === "number")
                    object.bytes = options.longs === $String ? $String(message.bytes) : message.bytes;
                else
                    object.bytes = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes) : options.longs === $Number ? new $util.LongBits(message.bytes.low >>> 0, message.bytes.high >>> 0).toNumber(true) : message.bytes;
            if (message.vsize != null && $Object.hasOwnProperty.call(message, "vsize"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.vsize = typeof message.vsize === "number" ? $BigInt(message.vsize) : $util.Long.fromBits(message.vsize.low >>> 0, message.vsize.high >>> 0, true).toBigInt();
                else if (typeof message.vsize === "number")
                    object.vsize = options.longs === $String ? $String(message.vsize) : message.vsize;
                else
                    object.vsize = options.longs === $String ? $util.Long.prototype.toString.call(message.vsize) : options.longs === $Number ? new $util.LongBits(message.vsize.low >>> 0, message.vsize.high >>> 0).toNumber(true) : message.vsize;
            if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.weight = typeof message.weight === "number" ? $BigInt(message.weight) : $util.Long.fromBits(message.weight.low >>> 0, message.weight.high >>> 0, true).toBigInt();
                else if (typeof message.weight === "number")
                    object.weight = options.longs === $String ? $String(message.weight) : message.weight;
                else
                    object.weight = options.longs === $String ? $util.Long.prototype.toString.call(message.weight) : options.longs === $Number ? new $util.LongBits(message.weight.low >>> 0, message.weight.high >>> 0).toNumber(true) : message.weight;
            if (message.from && message.from.length) {
                object.from = $Array(message.from.length);
                for (let j = 0; j < message.from.length; ++j)
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.from[j] = typeof message.from[j] === "number" ? $BigInt(message.from[j]) : $util.Long.fromBits(message.from[j].low >>> 0, message.from[j].high >>> 0, true).toBigInt();
                    else if (typeof message.from[j] === "number")
                        object.from[j] = options.longs === $String ? $String(message.from[j]) : message.from[j];
                    else
                        object.from[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.from[j]) : options.longs === $Number ? new $util.LongBits(message.from[j].low >>> 0, message.from[j].high >>> 0).toNumber(true) : message.from[j];
            }
            if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction"))
                object.transaction = $root.bitcoin_primitives.Transaction.toObject(message.transaction, options, _depth + 1);
            return object;
        };

        OrphanTx.prototype.toJSON = function() {
            return OrphanTx.toObject(this, $protobuf.util.toJSONOptions);
        };

        return OrphanTx;
    })();

    rpc_extractor.Addrman = (function() {

        const Addrman = function (properties) {
            this["new"] = {};
            this.tried = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Addrman.prototype["new"] = $util.emptyObject;
        Addrman.prototype.tried = $util.emptyObject;

        Addrman.create = function(properties) {
            return new Addrman(properties);
        };

        Addrman.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message["new"] != null && $Object.hasOwnProperty.call(message, "new"))
                for (let keys = $Object.keys(message["new"]), i = 0; i < keys.length; ++i) {
                    writer.uint32(10).fork().uint32(8).uint32(keys[i]);
                    $root.rpc_extractor.AddrmanBucket.encode(message["new"][keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.tried != null && $Object.hasOwnProperty.call(message, "tried"))
                for (let keys = $Object.keys(message.tried), i = 0; i < keys.length; ++i) {
                    writer.uint32(18).fork().uint32(8).uint32(keys[i]);
                    $root.rpc_extractor.AddrmanBucket.encode(message.tried[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Addrman.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.Addrman();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message["new"] === $util.emptyObject)
                            message["new"] = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 0)
                                    break;
                                key = reader.uint32();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.rpc_extractor.AddrmanBucket.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message["new"][key] = value || new $root.rpc_extractor.AddrmanBucket();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.tried === $util.emptyObject)
                            message.tried = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 0)
                                    break;
                                key = reader.uint32();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.rpc_extractor.AddrmanBucket.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.tried[key] = value || new $root.rpc_extractor.AddrmanBucket();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Addrman.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.Addrman)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.Addrman: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.Addrman();
            if (object["new"]) {
                if (!$util.isObject(object["new"]))
                    throw $TypeError(".rpc_extractor.Addrman.new: object expected");
                message["new"] = {};
                for (let keys = $Object.keys(object["new"]), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message["new"], keys[i]);
                    if (!$util.isObject(object["new"][keys[i]]))
                        throw $TypeError(".rpc_extractor.Addrman.new: object expected");
                    message["new"][keys[i]] = $root.rpc_extractor.AddrmanBucket.fromObject(object["new"][keys[i]], _depth + 1);
                }
            }
            if (object.tried) {
                if (!$util.isObject(object.tried))
                    throw $TypeError(".rpc_extractor.Addrman.tried: object expected");
                message.tried = {};
                for (let keys = $Object.keys(object.tried), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.tried, keys[i]);
                    if (!$util.isObject(object.tried[keys[i]]))
                        throw $TypeError(".rpc_extractor.Addrman.tried: object expected");
                    message.tried[keys[i]] = $root.rpc_extractor.AddrmanBucket.fromObject(object.tried[keys[i]], _depth + 1);
                }
            }
            return message;
        };

        Addrman.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults) {
                object["new"] = {};
                object.tried = {};
            }
            let keys2;
            if (message["new"] && (keys2 = $Object.keys(message["new"])).length) {
                object["new"] = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object["new"], keys2[j]);
                    object["new"][keys2[j]] = $root.rpc_extractor.AddrmanBucket.toObject(message["new"][keys2[j]], options, _depth + 1);
                }
            }
            if (message.tried && (keys2 = $Object.keys(message.tried)).length) {
                object.tried = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.tried, keys2[j]);
                    object.tried[keys2[j]] = $root.rpc_extractor.AddrmanBucket.toObject(message.tried[keys2[j]], options, _depth + 1);
                }
            }
            return object;
        };

        Addrman.prototype.toJSON = function() {
            return Addrman.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Addrman;
    })();

    rpc_extractor.AddrmanBucket = (function() {

        const AddrmanBucket = function (properties) {
            this.entries = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AddrmanBucket.prototype.entries = $util.emptyObject;

        AddrmanBucket.create = function(properties) {
            return new AddrmanBucket(properties);
        };

        AddrmanBucket.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.entries != null && $Object.hasOwnProperty.call(message, "entries"))
                for (let keys = $Object.keys(message.entries), i = 0; i < keys.length; ++i) {
                    writer.uint32(10).fork().uint32(8).uint32(keys[i]);
                    $root.rpc_extractor.AddrmanEntry.encode(message.entries[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                }
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AddrmanBucket.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.AddrmanBucket();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message.entries === $util.emptyObject)
                            message.entries = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = 0;
                        value = null;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 0)
                                    break;
                                key = reader.uint32();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = $root.rpc_extractor.AddrmanEntry.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        message.entries[key] = value || new $root.rpc_extractor.AddrmanEntry();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        AddrmanBucket.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.AddrmanBucket)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.AddrmanBucket: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.AddrmanBucket();
            if (object.entries) {
                if (!$util.isObject(object.entries))
                    throw $TypeError(".rpc_extractor.AddrmanBucket.entries: object expected");
                message.entries = {};
                for (let keys = $Object.keys(object.entries), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.entries, keys[i]);
                    if (!$util.isObject(object.entries[keys[i]]))
                        throw $TypeError(".rpc_extractor.AddrmanBucket.entries: object expected");
                    message.entries[keys[i]] = $root.rpc_extractor.AddrmanEntry.fromObject(object.entries[keys[i]], _depth + 1);
                }
            }
            return message;
        };

        AddrmanBucket.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.entries = {};
            let keys2;
            if (message.entries && (keys2 = $Object.keys(message.entries)).length) {
                object.entries = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.entries, keys2[j]);
                    object.entries[keys2[j]] = $root.rpc_extractor.AddrmanEntry.toObject(message.entries[keys2[j]], options, _depth + 1);
                }
            }
            return object;
        };

        AddrmanBucket.prototype.toJSON = function() {
            return AddrmanBucket.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddrmanBucket;
    })();

    rpc_extractor.AddrmanEntry = (function() {

        const AddrmanEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AddrmanEntry.prototype.address = "";
        AddrmanEntry.prototype.port = 0;
        AddrmanEntry.prototype.network = "";
        AddrmanEntry.prototype.services = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
        AddrmanEntry.prototype.time = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
        AddrmanEntry.prototype.source = "";
        AddrmanEntry.prototype.source_network = "";
        AddrmanEntry.prototype.mapped_as = null;
        AddrmanEntry.prototype.source_mapped_as = null;

        AddrmanEntry.create = function(properties) {
            return new AddrmanEntry(properties);
        };

        AddrmanEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(10).string(message.address);
            writer.uint32(16).uint32(message.port);
            writer.uint32(26).string(message.network);
            writer.uint32(32).uint64(message.services);
            writer.uint32(40).int64(message.time);
            writer.uint32(50).string(message.source);
            writer.uint32(58).string(message.source_network);
            if (message.mapped_as != null && $Object.hasOwnProperty.call(message, "mapped_as"))
                writer.uint32(64).uint32(message.mapped_as);
            if (message.source_mapped_as != null && $Object.hasOwnProperty.call(message, "source_mapped_as"))
                writer.uint32(72).uint32(message.source_mapped_as);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AddrmanEntry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.AddrmanEntry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.address = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.port = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.network = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.services = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.time = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.source = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.source_network = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.mapped_as = reader.uint32();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.source_mapped_as = reader.uint32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "address"))
                throw $util.ProtocolError("missing required 'address'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "port"))
                throw $util.ProtocolError("missing required 'port'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "network"))
                throw $util.ProtocolError("missing required 'network'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "services"))
                throw $util.ProtocolError("missing required 'services'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "time"))
                throw $util.ProtocolError("missing required 'time'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "source"))
                throw $util.ProtocolError("missing required 'source'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "source_network"))
                throw $util.ProtocolError("missing required 'source_network'", { instance: message });
            return message;
        };

        AddrmanEntry.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.AddrmanEntry)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.AddrmanEntry: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.AddrmanEntry();
            if (object.address != null)
                message.address = $String(object.address);
            if (object.port != null)
                message.port = object.port >>> 0;
            if (object.network != null)
                message.network = $String(object.network);
            if (object.services != null)
                if ($util.Long)
                    message.services = $util.Long.fromValue(object.services, true);
                else if (typeof object.services === "string")
                    message.services = $parseInt(object.services, 10);
                else if (typeof object.services === "number")
                    message.services = object.services;
                else if (typeof object.services === "object")
                    message.services = new $util.LongBits(object.services.low >>> 0, object.services.high >>> 0).toNumber(true);
            if (object.time != null)
                if ($util.Long)
                    message.time = $util.Long.fromValue(object.time, false);
                else if (typeof object.time === "string")
                    message.time = $parseInt(object.time, 10);
                else if (typeof object.time === "number")
                    message.time = object.time;
                else if (typeof object.time === "object")
                    message.time = new $util.LongBits(object.time.low >>> 0, object.time.high >>> 0).toNumber();
            if (object.source != null)
                message.source = $String(object.source);
            if (object.source_network != null)
                message.source_network = $String(object.source_network);
            if (object.mapped_as != null)
                message.mapped_as = object.mapped_as >>> 0;
            if (object.source_mapped_as != null)
                message.source_mapped_as = object.source_mapped_as >>> 0;
            return message;
        };

        AddrmanEntry.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.address = "";
                object.port = 0;
                object.network = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.services = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.services = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.time = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.time = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.source = "";
                object.source_network = "";
                object.mapped_as = 0;
                object.source_mapped_as = 0;
            }
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                object.port = message.port;
            if (message.network != null && $Object.hasOwnProperty.call(message, "network"))
                object.network = message.network;
            if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.services = typeof message.services === "number" ? $BigInt(message.services) : $util.Long.fromBits(message.services.low >>> 0, message.services.high >>> 0, true).toBigInt();
                else if (typeof message.services === "number")
                    object.services = options.longs === $String ? $String(message.services) : message.services;
                else
                    object.services = options.longs === $String ? $util.Long.prototype.toString.call(message.services) : options.longs === $Number ? new $util.LongBits(message.services.low >>> 0, message.services.high >>> 0).toNumber(true) : message.services;
            if (message.time != null && $Object.hasOwnProperty.call(message, "time"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.time = typeof message.time === "number" ? $BigInt(message.time) : $util.Long.fromBits(message.time.low >>> 0, message.time.high >>> 0, false).toBigInt();
                else if (typeof message.time === "number")
                    object.time = options.longs === $String ? $String(message.time) : message.time;
                else
                    object.time = options.longs === $String ? $util.Long.prototype.toString.call(message.time) : options.longs === $Number ? new $util.LongBits(message.time.low >>> 0, message.time.high >>> 0).toNumber() : message.time;
            if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                object.source = message.source;
            if (message.source_network != null && $Object.hasOwnProperty.call(message, "source_network"))
                object.source_network = message.source_network;
            if (message.mapped_as != null && $Object.hasOwnProperty.call(message, "mapped_as"))
                object.mapped_as = message.mapped_as;
            if (message.source_mapped_as != null && $Object.hasOwnProperty.call(message, "source_mapped_as"))
                object.source_mapped_as = message.source_mapped_as;
            return object;
        };

        AddrmanEntry.prototype.toJSON = function() {
            return AddrmanEntry.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddrmanEntry;
    })();

    rpc_extractor.EstimateSmartFee = (function() {

        const EstimateSmartFee = function (properties) {
            this.errors = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        EstimateSmartFee.prototype.fee_rate = null;
        EstimateSmartFee.prototype.blocks = 0;
        EstimateSmartFee.prototype.requested_blocks = 0;
        EstimateSmartFee.prototype.mode = 0;
        EstimateSmartFee.prototype.errors = $util.emptyArray;

        EstimateSmartFee.create = function(properties) {
            return new EstimateSmartFee(properties);
        };

        EstimateSmartFee.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fee_rate != null && $Object.hasOwnProperty.call(message, "fee_rate"))
                writer.uint32(9).double(message.fee_rate);
            writer.uint32(16).uint32(message.blocks);
            writer.uint32(24).uint32(message.requested_blocks);
            writer.uint32(32).int32(message.mode);
            if (message.errors != null && message.errors.length)
                for (let i = 0; i < message.errors.length; ++i)
                    writer.uint32(42).string(message.errors[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        EstimateSmartFee.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.rpc_extractor.EstimateSmartFee();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        message.fee_rate = reader.double();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.blocks = reader.uint32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.requested_blocks = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.mode = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.errors && message.errors.length))
                            message.errors = [];
                        message.errors.push(reader.string());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "blocks"))
                throw $util.ProtocolError("missing required 'blocks'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "requested_blocks"))
                throw $util.ProtocolError("missing required 'requested_blocks'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "mode"))
                throw $util.ProtocolError("missing required 'mode'", { instance: message });
            return message;
        };

        EstimateSmartFee.fromObject = function (object, _depth) {
            if (object instanceof $root.rpc_extractor.EstimateSmartFee)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".rpc_extractor.EstimateSmartFee: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.rpc_extractor.EstimateSmartFee();
            if (object.fee_rate != null)
                message.fee_rate = $Number(object.fee_rate);
            if (object.blocks != null)
                message.blocks = object.blocks >>> 0;
            if (object.requested_blocks != null)
                message.requested_blocks = object.requested_blocks >>> 0;
            switch (object.mode) {
            case "UNSET":
            case 0:
                message.mode = 0;
                break;
            case "ECONOMICAL":
            case 1:
                message.mode = 1;
                break;
            case "CONSERVATIVE":
            case 2:
                message.mode = 2;
                break;
            default:
                if (typeof object.mode === "number" && (object.mode | 0) === object.mode)
                    message.mode = object.mode;
            }
            if (object.errors) {
                if (!$Array.isArray(object.errors))
                    throw $TypeError(".rpc_extractor.EstimateSmartFee.errors: array expected");
                message.errors = $Array(object.errors.length);
                for (let i = 0; i < object.errors.length; ++i)
                    message.errors[i] = $String(object.errors[i]);
            }
            return message;
        };

        EstimateSmartFee.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.errors = [];
            if (options.defaults) {
                object.fee_rate = 0;
                object.blocks = 0;
                object.requested_blocks = 0;
                object.mode = options.enums === $String ? "UNSET" : 0;
            }
            if (message.fee_rate != null && $Object.hasOwnProperty.call(message, "fee_rate"))
                object.fee_rate = options.json && !$isFinite(message.fee_rate) ? $String(message.fee_rate) : message.fee_rate;
            if (message.blocks != null && $Object.hasOwnProperty.call(message, "blocks"))
                object.blocks = message.blocks;
            if (message.requested_blocks != null && $Object.hasOwnProperty.call(message, "requested_blocks"))
                object.requested_blocks = message.requested_blocks;
            if (message.mode != null && $Object.hasOwnProperty.call(message, "mode"))
                object.mode = options.enums === $String ? $root.rpc_extractor.FeeEstimateMode[message.mode] === $undefined ? message.mode : $root.rpc_extractor.FeeEstimateMode[message.mode] : message.mode;
            if (message.errors && message.errors.length) {
                object.errors = $Array(message.errors.length);
                for (let j = 0; j < message.errors.length; ++j)
                    object.errors[j] = message.errors[j];
            }
            return object;
        };

        EstimateSmartFee.prototype.toJSON = function() {
            return EstimateSmartFee.toObject(this, $protobuf.util.toJSONOptions);
        };

        return EstimateSmartFee;
    })();

    return rpc_extractor;
})();

export const header = $root.header = (() => {

    const header = {};

    header.ArchiveHeader = (function() {

        const ArchiveHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ArchiveHeader.prototype.created = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        ArchiveHeader.create = function(properties) {
            return new ArchiveHeader(properties);
        };

        ArchiveHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(8).uint64(message.created);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ArchiveHeader.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.header.ArchiveHeader();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.created = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            if (!$Object.hasOwnProperty.call(message, "created"))
                throw $util.ProtocolError("missing required 'created'", { instance: message });
            return message;
        };

        ArchiveHeader.fromObject = function (object, _depth) {
            if (object instanceof $root.header.ArchiveHeader)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".header.ArchiveHeader: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.header.ArchiveHeader();
            if (object.created != null)
                if ($util.Long)
                    message.created = $util.Long.fromValue(object.created, true);
                else if (typeof object.created === "string")
                    message.created = $parseInt(object.created, 10);
                else if (typeof object.created === "number")
                    message.created = object.created;
                else if (typeof object.created === "object")
                    message.created = new $util.LongBits(object.created.low >>> 0, object.created.high >>> 0).toNumber(true);
            return message;
        };

        ArchiveHeader.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.created = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.created = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.created = typeof message.created === "number" ? $BigInt(message.created) : $util.Long.fromBits(message.created.low >>> 0, message.created.high >>> 0, true).toBigInt();
                else if (typeof message.created === "number")
                    object.created = options.longs === $String ? $String(message.created) : message.created;
                else
                    object.created = options.longs === $String ? $util.Long.prototype.toString.call(message.created) : options.longs === $Number ? new $util.LongBits(message.created.low >>> 0, message.created.high >>> 0).toNumber(true) : message.created;
            return object;
        };

        ArchiveHeader.prototype.toJSON = function() {
            return ArchiveHeader.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ArchiveHeader;
    })();

    return header;
})();

export {
  $root as default
};
