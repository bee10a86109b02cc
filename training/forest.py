"""The file of a forest, as src/content/model/file.rs describes it."""

import struct


def leaves(node, first=0):
    """The questions below a node, each (column, threshold, bits of the leaves it closes), and the worths of its leaves from left to right."""
    if "leaf_value" in node:
        return [], [node["leaf_value"]]
    asked, left = leaves(node["left_child"], first)
    own = (node["split_feature"], node["threshold"], ((1 << len(left)) - 1) << first)
    more, right = leaves(node["right_child"], first + len(left))
    return [own] + asked + more, left + right


def scales(trees, columns):
    """For each column the thresholds that trees ask for, in order, as the program's numbers have them."""
    found = [set() for _ in range(columns)]
    for asked, _ in trees:
        for column, threshold, _ in asked:
            found[column].add(single(threshold))
    return [sorted(borders) for borders in found]


def single(number):
    """A number as a 32-bit float has it."""
    return struct.unpack("<f", struct.pack("<f", number))[0]


def write(model, path, columns, classes=1, scaled=False):
    """Writes a model of lightgbm. With `scaled`, columns are numbers, else bytes."""
    trees = [leaves(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]
    size = -(-max(len(worths) for _, worths in trees) // 8)
    borders = scales(trees, columns) if scaled else [[]] * columns
    out = struct.pack("<HHBBf", columns, len(trees), classes, size, 1)
    for scale in borders:
        out += struct.pack(f"<B{len(scale)}f", len(scale), *scale)
    every = (1 << 8 * size) - 1
    for asked, worths in trees:
        for column, threshold, closed in asked:
            border = borders[column].index(single(threshold)) if scaled else int(threshold)
            out += struct.pack("<HB", column, border) + (every & ~closed).to_bytes(size, "little")
        # A question that closes nothing, and leaves that nothing comes to.
        out += (struct.pack("<HB", 0, 255) + every.to_bytes(size, "little")) * (8 * size - 1 - len(asked))
        out += struct.pack(f"<{8 * size}f", *worths, *[0] * (8 * size - len(worths)))
    path.write_bytes(out)
    print(f"{path.name}: {len(out)} bytes", flush=True)
