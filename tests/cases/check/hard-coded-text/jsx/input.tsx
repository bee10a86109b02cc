import { toast } from "react-hot-toast";
import styles from "./Members.module.css";

type State = "Is Open" | "Is Closed";
interface Props<T> { label: string; state: State; rows: T[] }

const SIZES = [
  { id: "s", name: "Small", color: "Light Blue" },
  { id: "l", name: "Large", color: "Dark Blue" },
];

export const Members = <T,>({ label = "All members", state, rows }: Props<T>) => {
  const t = useTranslate();
  const [error, setError] = useState<string | null>(null);
  const isSmall = rows.length < 3 && state !== "Is Open";
  if (/["'] not a string/.test(label)) return null;
  const invite = async () => {
    try {
      await api.post("/members/New Member", { headers: { Accept: "Text Html" } });
      toast.success(`Invited ${label}`);
    } catch (reason) {
      console.error("Cannot invite this member", reason);
      setError(reason.message ?? "Something went wrong");
      throw new Error("Cannot invite this member");
    }
  };
  return (
    <section className={cn("Flex Row", isSmall ? "Gap Small" : "Gap Large")} data-testid="Members List">
      {/* Nobody reads this comment */}
      <h2 aria-label="Members of this group">{t("members.title")}</h2>
      <Trans>Already marked</Trans>
      <p>
        You have {rows.length} members. <a href="/help">Read the guide</a> first.
      </p>
      {isSmall && "Invite your team"}
      {error || "No errors so far"}
      <Table<Row> columns={[{ key: "Full Name", header: "Full name" }]} emptyMessage="No members found" />
      <Input placeholder={isSmall ? "Find" : t("find")} variant="Very Bare" onChange={(e) => setFilter(e.target.value)} />
      <button onClick={() => confirm("Remove everybody?")}>Remove</button>
      <>{SIZES.map((size) => <option key={size.id} value={size.id}>{size.name}</option>)}</>
    </section>
  );
};
