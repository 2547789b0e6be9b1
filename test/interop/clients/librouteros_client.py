"""python3-librouteros against a simulated router. Arguments: JSON of port, list, tls, ca. Prints one JSON line.

ASCII only: 3.1.0 counts characters where the wire counts bytes (wire-protocol.md 6).
"""
import json
import ssl
import sys

import librouteros
from librouteros.exceptions import TrapError
from librouteros.query import Key

given = json.loads(sys.argv[1])


def wrapper(sock):
    if given["tls"] == "off":
        return sock
    if given["tls"] == "anonymous":
        context = ssl.create_default_context()
        context.check_hostname = False
        context.set_ciphers("ADH:@SECLEVEL=0")
        return context.wrap_socket(sock)
    # Verified like a stranger would: its own authority, and the address that was dialled.
    context = ssl.create_default_context(cadata=given["ca"])
    return context.wrap_socket(sock, server_hostname="127.0.0.1")


def connect(password):
    return librouteros.connect(
        host="127.0.0.1", port=given["port"], username="admin", password=password, timeout=10, ssl_wrapper=wrapper
    )


def trap(action):
    try:
        action()
    except TrapError as error:
        return [error.message, error.category]
    return None


seen = {"badLogin": trap(lambda: connect("wrong"))}
api = connect("secret")
envs = api.path("container", "envs")
seen["empty"] = list(envs)
api.path("interface", "veth").add(name="veth1", address="172.17.0.2/24", gateway="172.17.0.1")
added = api.path("container").add(**{"remote-image": "alpine:3.20", "interface": "veth1", "root-dir": "usb1/a"})
seen["containers"] = [
    {"isAdded": row[".id"] == added, "interface": row["interface"]} for row in api.path("container")
]
entry = {given["list"]: "app", "key": "A", "value": "a=b"}
row_id = envs.add(**entry)
envs.update(**{".id": row_id, "value": "x" * 20000})
seen["long"] = [len(row["value"]) for row in envs]
envs.update(**{".id": row_id, "value": "second"})
key = Key("key")
found = envs.select(key, Key("value")).where(key == "A")
seen["env"] = [[row["key"], row["value"]] for row in found]
seen["traps"] = [
    trap(lambda: envs.add(**entry)),
    trap(lambda: envs.update(**{".id": "*FFFF", "value": "x"})),
    trap(lambda: tuple(api("/container/nonsense"))),
]
envs.remove(row_id)
seen["left"] = list(envs)
api.close()
print(json.dumps(seen))
