import type { PlanDocument, ReportDocument } from '../generated/documents.ts';

/** What a run found, or did, for machines: schemas/plan.schema.json, schemas/report.schema.json. */
export type RunDocument = PlanDocument | ReportDocument;
