import type { PlanDocument, ReportDocument, ValidateDocument } from '../generated/documents.ts';

/** What a run found on routers, or did there, for machines: schemas/plan.schema.json, schemas/report.schema.json. */
export type RunDocument = PlanDocument | ReportDocument;

/** What was found in the files: schemas/validate.schema.json. */
export type FilesDocument = ValidateDocument;
