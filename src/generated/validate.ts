// @ts-nocheck
// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.
var Ge=Object.getOwnPropertyNames,Fe=(r,s)=>function(){try{return s||(0,r[Ge(r)[0]])((s={exports:{}}).exports,s),s.exports}catch(u){throw s=0,u}},Ue=Fe({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});function s(P){const u=P.length;let n=0,e=0,t;for(;e<u;)n++,
t=P.charCodeAt(e++),t>=55296&&t<=56319&&e<u&&(t=P.charCodeAt(e),(t&64512)===56320&&e++);return n}r.default=s,s.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),We=Fe({"node_modules/fast-deep-equal/index.js"(r,s){"use strict";s.exports=function P(u,n){if(u===n)return!0;if(u&&n&&typeof u=="object"&&typeof n=="obj\
ect"){if(u.constructor!==n.constructor)return!1;var e,t,i;if(Array.isArray(u)){if(e=u.length,e!=n.length)return!1;for(t=e;t--!==0;)if(!P(u[t],n[t]))return!1;return!0}
if(u.constructor===RegExp)return u.source===n.source&&u.flags===n.flags;if(u.valueOf!==Object.prototype.valueOf)return u.valueOf()===n.valueOf();if(u.toString!==
Object.prototype.toString)return u.toString()===n.toString();if(i=Object.keys(u),e=i.length,e!==Object.keys(n).length)return!1;for(t=e;t--!==0;)if(!Object.prototype.
hasOwnProperty.call(n,i[t]))return!1;for(t=e;t--!==0;){var p=i[t];if(!P(u[p],n[p]))return!1}return!0}return u!==u&&n!==n}}}),Xe=Fe({"node_modules/ajv/dist/runti\
me/equal.js"(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0});var s=We();s.code='require("ajv/dist/runtime/equal").default',r.default=s}}),Je=Ze,
Qe=Ze,Ye={description:"Containers and what they need, for one router or many.",type:"object",required:["apiVersion","kind","metadata"],properties:{apiVersion:{description:"\
Version of this format.",const:"rosctr.dev/v1"},kind:{description:"What this document is.",const:"Stack"},metadata:{description:"Who owns the rows.",type:"objec\
t",required:["name"],properties:{name:{$ref:"#/definitions/stackName",description:"Name of the stack: it stands in the marker of every row."},previously:{description:"\
Former names of the stack.",type:"array",items:{$ref:"#/definitions/stackName"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not re\
ad keys that begin with x-."}},additionalProperties:!1},targets:{$ref:"#/definitions/targetNames",description:"Routers that get this stack: names, globs or labe\
ls; default: every router of this file."},routers:{description:"Routers.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"\
#/definitions/router"}},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs of containers; wins over the router's."},vars:{$ref:"#/definition\
s/vars",description:"Values for ${vars:NAME}; the vars of a router win."},networks:{description:"Bridges with the networking of containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/network"}},veths:{description:"Network interfaces of containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/veth"}},envs:{description:"Lists of variables.",type:"object",propertyNames:{$ref:"#/de\
finitions/localKey"},additionalProperties:{$ref:"#/definitions/envList"}},mounts:{description:"Folders and files of the router inside containers.",type:"object",
propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/mount"}},containers:{description:"Containers.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/container"}},files:{description:"Small files on the router.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/file"}},directories:{description:"Folders on the router.",type:"object",propertyNames:{
$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/directory"}},dns:{description:"Static DNS records of the router.",type:"object",propertyNames:{
$ref:"#/definitions/dnsKey"},additionalProperties:{$ref:"#/definitions/dnsRecord"}},config:{$ref:"#/definitions/config",description:"Settings of /container/conf\
ig."},rows:{description:"Rows of other menus.",type:"object",propertyNames:{$ref:"#/definitions/localKey"},additionalProperties:{$ref:"#/definitions/row"}}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1,title:"Stack"},Z=Object.prototype.hasOwnProperty,j=new RegExp(
"^x-","u"),er=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function V(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!er.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match patt\
ern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return V.errors=e,t===0}var C=Ue().default,rr={description:"Text. Numbers and words like yes keep the spelling of \
the file.",type:["string","number","boolean"]};function c(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="\
string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:rr.type},message:"must\
 be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return c.errors=e,t===0}function B(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r)c(r[i],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,
rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length);else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),t++}return B.errors=e,t===0}function K(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.labels===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
labels"},message:"must have required property 'labels'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="labels"||j.test(i))){const p={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}
r.labels!==void 0&&(B(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return K.errors=e,t===0}
function me(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;const i=t;let p=!1,f=null;const v=t;if(typeof r=="string"){if(C(
r)<1){const w={instancePath:s,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[w]:e.push(w),t++}}else{const w={instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}var m=v===t;m&&(p=!0,f=0);const D=t;if(Array.isArray(r)){if(r.length<1){const b={instancePath:s,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),t++}const w=r.length;for(let b=0;b<w;b++){let l=r[b];const o=t;let a=!1,h=null;const k=t;
if(typeof l=="string"){if(C(l)<1){const y={instancePath:s+"/"+b,schemaPath:"#/oneOf/1/items/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),t++}}else{const y={instancePath:s+"/"+b,schemaPath:"#/oneOf/1/items/oneOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}var g=k===t;g&&(a=!0,h=0);const q=t;K(l,{instancePath:s+"/"+b,parentData:r,parentDataProperty:b,
rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var g=q===t;if(g&&a?(a=!1,h=[h,1]):g&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={
instancePath:s+"/"+b,schemaPath:"#/oneOf/1/items/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[
y]:e.push(y),t++}}}else{const w={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.push(
w),t++}var m=D===t;if(m&&p)p=!1,f=[f,1];else{m&&(p=!0,f=1);const w=t;K(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length);var m=w===t;m&&p?(p=!1,f=[f,2]):m&&(p=!0,f=2)}if(p)t=i,e!==null&&(i?e.length=i:e=null);else{const w={instancePath:s,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}return me.errors=e,t===0}var tr=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$","u");function $(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="strin\
g"){if(!tr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"},message:'must match p\
attern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}return $.errors=e,t===0}var sr={description:"A router.",type:"object",required:["address"],properties:{address:{
description:"Host or address, with :port where it is not 8729 (8728 with tls.mode off).",type:"string",minLength:1,examples:["192.168.88.1","router.lan:8729","[\
fd00::1]:8729"]},username:{$ref:"#/definitions/text",description:"User of the API."},password:{$ref:"#/definitions/secretText",description:"Password, from ${env\
:NAME} or ${file:PATH}."},tls:{$ref:"#/definitions/tls",description:"How the router proves who it is; the default is to verify its certificate."},labels:{$ref:"\
#/definitions/labels",description:"Labels by which targets and --label choose routers."},storage:{$ref:"#/definitions/diskName",description:"Disk for root-dirs \
of containers."},vars:{$ref:"#/definitions/vars",description:"Values for ${vars:NAME}; they win over the vars of a stack."},release:{$ref:"#/definitions/release",
description:"RouterOS release, for checks without a connection."},timeouts:{description:"How long to wait for this router.",type:"object",properties:{connect:{$ref:"\
#/definitions/time",description:"For the connection, TLS and login."},command:{$ref:"#/definitions/time",description:"For one command."}},patternProperties:{"^x\
-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}},patternProperties:{"^x-":{description:"Anything: rosctr do\
es not read keys that begin with x-."}},additionalProperties:!1},ir={description:"Text that may come from ${env:NAME}, ${file:PATH} or ${sops:FILE#/POINTER}; it\
 is never shown.",type:["string","number","boolean"]};function I(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:ir.type},message:"mus\
t be string,number,boolean"};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}var nr={description:"How the router proves who it is.",type:"object",properties:{
mode:{description:"verify: certificate chain; pin: fingerprint; anonymous: encrypted, but nobody is verified; off: plain API.",type:"string",enum:["verify","pin",
"anonymous","off"]},fingerprint:{$ref:"#/definitions/fingerprint",description:"sha256 of the router's certificate, for mode pin."},ca:{description:"File with th\
e certificate authority (PEM), or the PEM itself, for mode verify.",type:"string",minLength:1},servername:{description:"Name that the certificate is for, where \
it is not the address.",type:"string",minLength:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},
or=new RegExp("^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{","u");function ce(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!or.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A\
-Fa-f]{2}$|\\$\\{"},message:'must match pattern "^sha256:([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return ce.errors=e,t===0}function ue(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="mode"||i==="fingerpri\
nt"||i==="ca"||i==="servername"||j.test(i))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.mode!==void 0){let i=r.mode;if(typeof i!="string"){const p={instancePath:s+"/mo\
de",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(i==="verify"||i==="pin"||
i==="anonymous"||i==="off")){const p={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:nr.properties.mode.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.fingerprint!==void 0&&(ce(r.fingerprint,{instancePath:s+"/fingerprint",parentData:r,
parentDataProperty:"fingerprint",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.ca!==void 0){let i=r.ca;if(typeof i=="string"){if(C(i)<1){
const p={instancePath:s+"/ca",schemaPath:"#/properties/ca/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),t++}}if(r.servername!==void 0){let i=r.servername;if(typeof i=="string"){if(C(i)<1){const p={instancePath:s+"/servername",schemaPath:"#/properti\
es/servername/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/servername",schemaPath:"#/properties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}var ar=new RegExp(
"^[^/\\s]+$|\\$\\{","u");function z(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!ar.test(r)){
const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+$|\\$\\{"},message:'must match pattern "^[^/\\s]+$|\\$\\{"'};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
return z.errors=e,t===0}function H(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const p in r){const f=t;$(p,{instancePath:s,parentData:r,parentDataProperty:u,rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var i=f===
t;if(!i){const v={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=
[v]:e.push(v),t++}}for(const p in r)c(r[p],{instancePath:s+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,rootData:n})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}return H.errors=e,t===0}var pr={description:"A RouterOS release.",type:["string"],pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{",examples:[
"7.23.3"]},lr=new RegExp("^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{","u");function ye(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!lr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"},
message:'must match pattern "^7\\.[0-9]{1,2}(\\.[0-9]{1,2})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:pr.type},message:"must be string"};e===null?e=[i]:e.push(i),t++}return ye.errors=e,t===0}var fr={description:"A time: seconds, 30s, 1m30s, 00\
:01:30.",type:["string","integer"],pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{",minimum:0,examples:[
"30s","1m30s"]},mr=new RegExp("^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{","u");function O(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:fr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}
if(typeof r=="string"&&!mr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]\
+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}$|\\$\\{"},message:'must match pattern "^([0-9]+(w|d|h|ms|m|s))+$|^[0-9]+$|^([0-9]+w)?([0-9]+d)? ?[0-9]{1,2}:[0-9]{2\
}:[0-9]{2}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return O.errors=e,t===0}function he(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
address"},message:"must have required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(Z.call(sr.properties,i)||j.test(i))){const p={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.
push(p),t++}if(r.address!==void 0){let i=r.address;if(typeof i=="string"){if(C(i)<1){const p={instancePath:s+"/address",schemaPath:"#/properties/address/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/address",
schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(r.username!==void 0&&(c(
r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.password!==
void 0&&(I(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.tls!==void 0&&(ue(r.tls,{instancePath:s+"/tls",parentData:r,parentDataProperty:"tls",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.labels!==
void 0&&(B(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.storage!==
void 0&&(z(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.vars!==
void 0&&(H(r.vars,{instancePath:s+"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.release!==
void 0&&(ye(r.release,{instancePath:s+"/release",parentData:r,parentDataProperty:"release",rootData:n})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),
r.timeouts!==void 0){let i=r.timeouts;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!(p==="connect"||p==="command"||j.test(p))){const f={instancePath:s+
"/timeouts",schemaPath:"#/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"};e===null?e=[f]:e.push(f),t++}i.connect!==void 0&&(O(i.connect,{instancePath:s+"/timeouts/connect",parentData:i,parentDataProperty:"connect",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),i.command!==void 0&&(O(i.command,{instancePath:s+"/timeouts/command",parentData:i,parentDataProperty:"comma\
nd",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{const p={instancePath:s+"/timeouts",schemaPath:"#/properties/timeouts/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return he.errors=e,t===0}var Ce={description:"A bridge with the networking of containers.",type:"\
object",properties:{bridge:{$ref:"#/definitions/rosName",description:"Name of the bridge on the router; default: the local name."},address:{$ref:"#/definitions/\
routerAddresses",description:"Address of the router in this network, IPv4 and IPv6; the gateway of the containers."},gateway:{description:"Gateway of the contai\
ners, where it is not the address.",oneOf:[{$ref:"#/definitions/ip"},{description:"One for each family.",type:"array",items:{$ref:"#/definitions/ip"},minItems:1,
maxItems:2}]},masquerade:{description:"Hide the containers behind the router's own addresses.",oneOf:[{$ref:"#/definitions/flag"},{description:"Masquerade and m\
ore.",type:"object",properties:{outInterface:{$ref:"#/definitions/rosName",description:"Only for what leaves by this interface."},outInterfaceList:{$ref:"#/defi\
nitions/rosName",description:"Only for what leaves by this interface list."},before:{$ref:"#/definitions/beforeKey",description:"Row of rows (menu /ip/firewall/\
nat or /ipv6/firewall/nat) to stand before."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{$ref:"#/definitions/text",description:"\
Comment of the row."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},pvid:{$ref:"\
#/definitions/vlanId",description:"VLAN of the ports of the containers."},frameTypes:{$ref:"#/definitions/frameTypes",description:"Frames that the ports of the \
containers let in."},vlanFiltering:{$ref:"#/definitions/flag",description:"The bridge filters VLANs."},protocolMode:{description:"Spanning tree of the bridge.",
type:"string",enum:["none","rstp","stp","mstp"]},mtu:{$ref:"#/definitions/mtu",description:"MTU of the bridge, or auto."},interfaceLists:{$ref:"#/definitions/in\
terfaceLists",description:"Interface lists that the bridge is a member of."},comment:{$ref:"#/definitions/text",description:"Comment of the bridge."},external:{
$ref:"#/definitions/flag",description:"The bridge is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former\
 local names."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},cr={description:"A n\
ame on the router.",type:["string","number"],minLength:1,maxLength:64};function x(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:cr.type},message:"must be\
 string,number"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"){if(C(r)>64){const i={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),t++}if(C(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}return x.errors=e,t===0}var ur=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{","u");function R(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!ur.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[\
0-9]{1,3}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),t++}return R.errors=e,t===0}var yr={description:"true or false.",type:["boolean","string"],pattern:"^\\$\\{.+\\}$"},ze=new RegExp("\
^\\$\\{.+\\}$","u");function d(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"&&typeof r!="string"){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:yr.type},message:"must be boolean,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="st\
ring"&&!ze.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must match pattern "^\\$\\{.+\\}$"'};
e===null?e=[i]:e.push(i),t++}return d.errors=e,t===0}function G(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.address===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"\
must have required property 'address'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="address"||i==="disabled"||i==="advertise"||i==="comment"||j.test(
i))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties"};e===null?e=[p]:e.push(p),t++}r.address!==void 0&&(R(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||(e=
e===null?R.errors:e.concat(R.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.advertise!==void 0&&(d(r.advertise,{instancePath:s+"/advertise",parentData:r,parentDataProperty:"advertis\
e",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return G.errors=e,t===0}function U(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;const i=t;let p=!1,f=null;const v=t;R(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=
e.length);var g=v===t;g&&(p=!0,f=0);const D=t;G(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);
var g=D===t;if(g&&p)p=!1,f=[f,1];else{g&&(p=!0,f=1);const w=t;if(Array.isArray(r)){if(r.length<1){const o={instancePath:s,schemaPath:"#/oneOf/2/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}const l=r.length;for(let o=0;o<l;o++){let a=r[o];const h=t;let k=!1,
q=null;const y=t;R(a,{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var m=y===t;m&&(k=
!0,q=0);const A=t;G(a,{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);var m=A===t;if(m&&
k?(k=!1,q=[q,1]):m&&(k=!0,q=1),k)t=h,e!==null&&(h?e.length=h:e=null);else{const E={instancePath:s+"/"+o,schemaPath:"#/oneOf/2/items/oneOf",keyword:"oneOf",params:{
passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[E]:e.push(E),t++}}}else{const l={instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}var g=w===t;g&&p?(p=!1,f=[f,2]):g&&(p=!0,f=2)}if(p)t=i,e!==null&&(i?e.length=i:
e=null);else{const w={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=
[w]:e.push(w),t++}return U.errors=e,t===0}var hr=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{","u");function _(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},message:'must match pattern "^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0\
-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return _.errors=e,t===0}var dr=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$","u");function F(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return F.errors=e,t===0}
var gr={description:"A VLAN id, 1 to 4094.",type:["integer","string"],minimum:1,maximum:4094,pattern:"^\\$\\{.+\\}$"};function W(r,{instancePath:s="",parentData:P,
parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:gr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4094||isNaN(
r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4094},message:"must be <= 4094"};e===null?e=[i]:e.push(i),t++}
if(r<1||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(
i),t++}}if(typeof r=="string"&&!ze.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},message:'must matc\
h pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.push(i),t++}return W.errors=e,t===0}var vr={description:"Which frames a bridge port lets in.",type:"string",enum:["\
admit-all","admit-only-untagged-and-priority-tagged","admit-only-vlan-tagged"]};function X(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(r==="admit-all"||r==="admit-only-untagged-and-priority-tagged"||r==="admit-only-vlan-tagged")){const i={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:vr.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return X.errors=e,t===0}var Pr={description:"\
auto, or a number from 68 to 65535.",type:["integer","string"],pattern:"^auto$|^[0-9]+$|\\$\\{",minimum:68,maximum:65535},wr=new RegExp("^auto$|^[0-9]+$|\\$\\{",
"u");function de(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Pr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),
t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
message:"must be <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<68||isNaN(r)){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:68},message:"must be >= 68"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!wr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^auto$|^[0-9]+$|\\$\\{"},message:'must match pattern "^auto$|^[0-9]+$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return de.errors=e,t===0}
function J(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){const p=r.length;for(let f=0;f<p;f++){let v=r[f];
const D=t;let g=!1,m=null;const w=t;x(v,{instancePath:s+"/"+f,parentData:r,parentDataProperty:f,rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);
var i=w===t;i&&(g=!0,m=0);const b=t;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.list===void 0){const l={instancePath:s+"/"+f,schemaPath:"#/items/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"list"},message:"must have required property 'list'"};e===null?e=[l]:e.push(l),t++}for(const l in v)if(!(l===
"list"||l==="disabled"||l==="comment"||j.test(l))){const o={instancePath:s+"/"+f,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}v.list!==void 0&&(x(v.list,{instancePath:s+"/"+f+"/lis\
t",parentData:v,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),v.disabled!==void 0&&(d(v.disabled,{instancePath:s+
"/"+f+"/disabled",parentData:v,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),v.comment!==void 0&&(c(v.comment,
{instancePath:s+"/"+f+"/comment",parentData:v,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{const l={instancePath:s+
"/"+f,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}var i=b===t;if(i&&g?(g=!1,m=
[m,1]):i&&(g=!0,m=1),g)t=D,e!==null&&(D?e.length=D:e=null);else{const l={instancePath:s+"/"+f,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:m},
message:"must match exactly one schema in oneOf"};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[p]:e.push(p),t++}return J.errors=e,t===0}function T(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const p={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[p]:e.push(p),t++}const i=r.length;for(let p=0;p<i;p++)$(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[i]:e.push(i),t++}return T.errors=e,t===0}function ge(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const f in r)if(!(Z.call(Ce.properties,f)||j.test(f))){const v={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}if(r.bridge!==void 0&&(x(r.bridge,{
instancePath:s+"/bridge",parentData:r,parentDataProperty:"bridge",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(U(r.address,
{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.gateway!==void 0){let f=r.
gateway;const v=t;let D=!1,g=null;const m=t;_(f,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length);var i=m===t;i&&(D=!0,g=0);const w=t;if(Array.isArray(f)){if(f.length>2){const l={instancePath:s+"/gateway",schemaPath:"#/properties/gatewa\
y/oneOf/1/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[l]:e.push(l),t++}if(f.length<1){const l={instancePath:s+
"/gateway",schemaPath:"#/properties/gateway/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(
l),t++}const b=f.length;for(let l=0;l<b;l++)_(f[l],{instancePath:s+"/gateway/"+l,parentData:f,parentDataProperty:l,rootData:n})||(e=e===null?_.errors:e.concat(_.
errors),t=e.length)}else{const b={instancePath:s+"/gateway",schemaPath:"#/properties/gateway/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[b]:e.push(b),t++}var i=w===t;if(i&&D?(D=!1,g=[g,1]):i&&(D=!0,g=1),D)t=v,e!==null&&(v?e.length=v:e=null);else{const b={instancePath:s+"/gate\
way",schemaPath:"#/properties/gateway/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),
t++}}if(r.masquerade!==void 0){let f=r.masquerade;const v=t;let D=!1,g=null;const m=t;d(f,{instancePath:s+"/masquerade",parentData:r,parentDataProperty:"masquer\
ade",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length);var p=m===t;p&&(D=!0,g=0);const w=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const b in f)
if(!(b==="outInterface"||b==="outInterfaceList"||b==="before"||b==="disabled"||b==="comment"||j.test(b))){const l={instancePath:s+"/masquerade",schemaPath:"#/pr\
operties/masquerade/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}f.outInterface!==void 0&&(x(f.outInterface,{instancePath:s+"/masquerade/outInterface",parentData:f,parentDataProperty:"outInterface",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),f.outInterfaceList!==void 0&&(x(f.outInterfaceList,{instancePath:s+"/masquerade/outInterfaceList",parentData:f,
parentDataProperty:"outInterfaceList",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),f.before!==void 0&&(F(f.before,{instancePath:s+"/masque\
rade/before",parentData:f,parentDataProperty:"before",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),f.disabled!==void 0&&(d(f.disabled,{instancePath:s+
"/masquerade/disabled",parentData:f,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),f.comment!==void 0&&(c(f.comment,
{instancePath:s+"/masquerade/comment",parentData:f,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{const b={
instancePath:s+"/masquerade",schemaPath:"#/properties/masquerade/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.
push(b),t++}var p=w===t;if(p&&D?(D=!1,g=[g,1]):p&&(D=!0,g=1),D)t=v,e!==null&&(v?e.length=v:e=null);else{const b={instancePath:s+"/masquerade",schemaPath:"#/prop\
erties/masquerade/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),t++}}if(r.pvid!==void 0&&
(W(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.frameTypes!==void 0&&
(X(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.
vlanFiltering!==void 0&&(d(r.vlanFiltering,{instancePath:s+"/vlanFiltering",parentData:r,parentDataProperty:"vlanFiltering",rootData:n})||(e=e===null?d.errors:e.
concat(d.errors),t=e.length)),r.protocolMode!==void 0){let f=r.protocolMode;if(typeof f!="string"){const v={instancePath:s+"/protocolMode",schemaPath:"#/propert\
ies/protocolMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}if(!(f==="none"||f==="rstp"||f==="stp"||f===
"mstp")){const v={instancePath:s+"/protocolMode",schemaPath:"#/properties/protocolMode/enum",keyword:"enum",params:{allowedValues:Ce.properties.protocolMode.enum},
message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),t++}}r.mtu!==void 0&&(de(r.mtu,{instancePath:s+"/mtu",parentData:r,parentDataProperty:"\
mtu",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.interfaceLists!==void 0&&(J(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,
parentDataProperty:"interfaceLists",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const f={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}return ge.errors=e,t===0}var br={description:"A\
 veth: the network interface of one container or of several.",type:"object",properties:{name:{$ref:"#/definitions/rosName",description:"Name of the interface on\
 the router; default: the local name."},network:{$ref:"#/definitions/localKey",description:"Local name of the network whose bridge it is a port of."},address:{description:"\
Addresses of the container, with prefix length.",oneOf:[{$ref:"#/definitions/cidr"},{description:"Several; the first of a family is the primary one.",type:"arra\
y",items:{$ref:"#/definitions/cidr"},minItems:1}]},gateway:{$ref:"#/definitions/gatewayIp",description:`IPv4 gateway; default: the router's address in the netwo\
rk; "" for none.`},gateway6:{$ref:"#/definitions/gatewayIp",description:`IPv6 gateway; default: the router's address in the network; "" for none.`},dhcp:{$ref:"\
#/definitions/flag",description:"The address comes from DHCP (RouterOS 7.20+)."},mac:{$ref:"#/definitions/mac",description:"MAC address of the router's side (Ro\
uterOS 7.20+)."},containerMac:{$ref:"#/definitions/mac",description:"MAC address of the container's side (RouterOS 7.21+)."},pvid:{$ref:"#/definitions/vlanId",description:"\
VLAN of its bridge port."},frameTypes:{$ref:"#/definitions/frameTypes",description:"Frames that its bridge port lets in."},portDisabled:{$ref:"#/definitions/fla\
g",description:"Its bridge port is there but off."},interfaceLists:{$ref:"#/definitions/interfaceLists",description:"Interface lists that it is a member of."},routerAddress:{
$ref:"#/definitions/routerAddresses",description:"Addresses of the router on the veth itself, for a veth without a bridge."},disabled:{$ref:"#/definitions/flag",
description:"The interface is there but off."},comment:{$ref:"#/definitions/text",description:"Comment of the interface."},external:{$ref:"#/definitions/flag",description:"\
The veth is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{
description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},kr=new RegExp("^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*\
:[0-9A-Fa-f:.]*$|\\$\\{","u");function Q(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!kr.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"},
message:'must match pattern "^$|^[0-9]{1,3}(\\.[0-9]{1,3}){3}$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Q.errors=e,t===0}var Dr=new RegExp("^[0-\
9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{","u");function Y(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!Dr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"},message:'\
must match pattern "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Y.errors=e,t===0}function ee(r,{instancePath:s="",parentData:P,parentDataProperty:u,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(Z.call(br.properties,p)||j.test(p))){const f={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[f]:e.
push(f),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.network!==void 0&&($(r.network,{instancePath:s+"/network",parentData:r,parentDataProperty:"network",rootData:n})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.address!==void 0){let p=r.address;const f=t;let v=!1,D=null;const g=t;R(p,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length);var i=g===t;i&&(v=!0,D=0);const m=t;if(Array.isArray(p)){if(p.length<1){const b={instancePath:s+"/address",schemaPath:"\
#/properties/address/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),t++}const w=p.length;
for(let b=0;b<w;b++)R(p[b],{instancePath:s+"/address/"+b,parentData:p,parentDataProperty:b,rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}else{
const w={instancePath:s+"/address",schemaPath:"#/properties/address/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.
push(w),t++}var i=m===t;if(i&&v?(v=!1,D=[D,1]):i&&(v=!0,D=1),v)t=f,e!==null&&(f?e.length=f:e=null);else{const w={instancePath:s+"/address",schemaPath:"#/propert\
ies/address/oneOf",keyword:"oneOf",params:{passingSchemas:D},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),t++}}r.gateway!==void 0&&
(Q(r.gateway,{instancePath:s+"/gateway",parentData:r,parentDataProperty:"gateway",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.gateway6!==
void 0&&(Q(r.gateway6,{instancePath:s+"/gateway6",parentData:r,parentDataProperty:"gateway6",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),
r.dhcp!==void 0&&(d(r.dhcp,{instancePath:s+"/dhcp",parentData:r,parentDataProperty:"dhcp",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mac!==
void 0&&(Y(r.mac,{instancePath:s+"/mac",parentData:r,parentDataProperty:"mac",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.containerMac!==
void 0&&(Y(r.containerMac,{instancePath:s+"/containerMac",parentData:r,parentDataProperty:"containerMac",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=
e.length)),r.pvid!==void 0&&(W(r.pvid,{instancePath:s+"/pvid",parentData:r,parentDataProperty:"pvid",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
r.frameTypes!==void 0&&(X(r.frameTypes,{instancePath:s+"/frameTypes",parentData:r,parentDataProperty:"frameTypes",rootData:n})||(e=e===null?X.errors:e.concat(X.
errors),t=e.length)),r.portDisabled!==void 0&&(d(r.portDisabled,{instancePath:s+"/portDisabled",parentData:r,parentDataProperty:"portDisabled",rootData:n})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.interfaceLists!==void 0&&(J(r.interfaceLists,{instancePath:s+"/interfaceLists",parentData:r,parentDataProperty:"\
interfaceLists",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.routerAddress!==void 0&&(U(r.routerAddress,{instancePath:s+"/routerAddress",
parentData:r,parentDataProperty:"routerAddress",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return ee.errors=e,t===0}var Ve={description:"V\
ariables, one list.",type:"object",propertyNames:{$ref:"#/definitions/envName"},properties:{external:{description:"true alone: the list is there already, and no\
thing of it is ours.",type:["boolean","string","number"]},previously:{description:"Former local names, as a list.",oneOf:[{$ref:"#/definitions/previously"},{description:"\
A variable of that name.",type:["string","number","boolean"]}]}},additionalProperties:{$ref:"#/definitions/envValue"}},$r=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$",
"u");function M(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!$r.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]*$"'};e===null?e=[i]:
e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return M.
errors=e,t===0}var Be={description:"The value of a variable, as it is written: 0123, yes and 1e3 stay as typed.",oneOf:[{description:"The value.",type:["string",
"number","boolean","null"]},{description:"The value and more.",type:"object",required:["value"],properties:{value:{description:"The value; it may be a secret.",
type:["string","number","boolean","null"]},comment:{$ref:"#/definitions/text",description:"Comment of the row."},disabled:{$ref:"#/definitions/flag",description:"\
The container does not get it (RouterOS 7.21+)."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};
function re(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;const i=t;let p=!1,f=null;const v=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){const m={instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:Be.oneOf[0].type},message:"\
must be string,number,boolean,null"};e===null?e=[m]:e.push(m),t++}var g=v===t;g&&(p=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===
void 0){const m={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="value"||m==="comment"||m==="disabled"||j.test(m))){const w={instancePath:s,schemaPath:"#/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.value!==
void 0){let m=r.value;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"&&m!==null){const w={instancePath:s+"/value",schemaPath:"#/o\
neOf/1/properties/value/type",keyword:"type",params:{type:Be.oneOf[1].properties.value.type},message:"must be string,number,boolean,null"};e===null?e=[w]:e.push(
w),t++}}r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.
push(m),t++}var g=D===t;if(g&&p?(p=!1,f=[f,1]):g&&(p=!0,f=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"on\
eOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return re.errors=e,t===0}function ve(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r){const v=t;M(f,{instancePath:s,
parentData:r,parentDataProperty:u,rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length);var i=v===t;if(!i){const D={instancePath:s,schemaPath:"#/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:f},message:"property name must be valid"};e===null?e=[D]:e.push(D),t++}}for(const f in r)f==="external"||
f==="previously"||re(r[f],{instancePath:s+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:f,rootData:n})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);if(r.external!==void 0){let f=r.external;if(typeof f!="boolean"&&typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const v={instancePath:s+
"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:Ve.properties.external.type},message:"must be boolean,string,number"};e===null?e=
[v]:e.push(v),t++}}if(r.previously!==void 0){let f=r.previously;const v=t;let D=!1,g=null;const m=t;T(f,{instancePath:s+"/previously",parentData:r,parentDataProperty:"\
previously",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length);var p=m===t;p&&(D=!0,g=0);const w=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){const b={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf/1/type",keyword:"type",params:{type:Ve.properties.previously.
oneOf[1].type},message:"must be string,number,boolean"};e===null?e=[b]:e.push(b),t++}var p=w===t;if(p&&D?(D=!1,g=[g,1]):p&&(D=!0,g=1),D)t=v,e!==null&&(v?e.length=
v:e=null);else{const b={instancePath:s+"/previously",schemaPath:"#/properties/previously/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match ex\
actly one schema in oneOf"};e===null?e=[b]:e.push(b),t++}}}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),t++}return ve.errors=e,t===0}function te(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r!="string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}return te.errors=e,t===0}var Ar={description:"A folder or file of the router inside a container.",type:"object",properties:{src:{$ref:"#/definitions/diskPat\
h",description:"Folder or file on the router, beginning with the disk."},dst:{$ref:"#/definitions/insidePath",description:"Path inside the container."},readOnly:{
$ref:"#/definitions/flag",description:"The container cannot write there (RouterOS 7.20+)."},noexec:{$ref:"#/definitions/flag",description:"Nothing there can be \
executed (RouterOS 7.23+)."},mode:{$ref:"#/definitions/mountMode",description:"Both in one word, as RouterOS 7.23 says it."},disabled:{$ref:"#/definitions/flag",
description:"The row is there but off (RouterOS 7.21+)."},comment:{$ref:"#/definitions/text",description:"Comment of the row."},external:{$ref:"#/definitions/fl\
ag",description:"The mount is there already, and nothing of it is ours."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1};function N(r,{instancePath:s="",parentData:P,parentDataProperty:u,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(C(r)<1){const i={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}return N.errors=e,t===0}var Ke=new RegExp("^/|\\$\\{","u");function se(r,{instancePath:s="",parentData:P,parentDataProperty:u,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Ke.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/|\\$\\\
{"},message:'must match pattern "^/|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}var Or={description:"How a mount may be used.",type:"string",enum:["rw","ro","rw\
,noexec","ro,noexec"]};function Pe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="rw"||r==="ro"||r==="rw,noexec"||r==="\
ro,noexec")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Or.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}return Pe.errors=e,t===0}function we(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const i in r)if(!(Z.call(Ar.properties,i)||j.test(i))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}r.src!==void 0&&(N(r.src,{instancePath:s+
"/src",parentData:r,parentDataProperty:"src",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.dst!==void 0&&(se(r.dst,{instancePath:s+"/dst",
parentData:r,parentDataProperty:"dst",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.readOnly!==void 0&&(d(r.readOnly,{instancePath:s+"/\
readOnly",parentData:r,parentDataProperty:"readOnly",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.noexec!==void 0&&(d(r.noexec,{instancePath:s+
"/noexec",parentData:r,parentDataProperty:"noexec",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mode!==void 0&&(Pe(r.mode,{instancePath:s+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.external!==void 0&&(d(r.external,{instancePath:s+
"/external",parentData:r,parentDataProperty:"external",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,
{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return we.errors=e,t===0}function ie(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;const i=t;let p=!1,f=null;const v=t;te(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length);var g=v===t;g&&(p=!0,f=0);const D=t;we(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=
e===null?we.errors:e.concat(we.errors),t=e.length);var g=D===t;if(g&&p?(p=!1,f=[f,1]):g&&(p=!0,f=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:s,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return ie.errors=e,
t===0}var Me={description:"A container.",type:"object",required:["veth"],properties:{name:{$ref:"#/definitions/rosName",description:"Name on the router (RouterO\
S 7.19+); default: the local name."},image:{$ref:"#/definitions/image",description:"Image reference."},file:{$ref:"#/definitions/diskPath",description:"Image ar\
chive (tar) on the router, instead of image."},veth:{description:"Its network interface: a name of veths, several names, or a veth written here.",oneOf:[{$ref:"\
#/definitions/localKey"},{description:"Several (RouterOS 7.20+).",type:"array",items:{$ref:"#/definitions/localKey"},minItems:1},{$ref:"#/definitions/veth"}]},envs:{
description:"Names of lists of envs; the last writer of a variable wins.",type:"array",items:{$ref:"#/definitions/localKey"}},env:{description:"Its own variable\
s; they win over envs.",type:"object",propertyNames:{$ref:"#/definitions/envName"},additionalProperties:{$ref:"#/definitions/envValue"}},mounts:{description:"Na\
mes of mounts, short forms, or mounts written here.",type:"array",items:{$ref:"#/definitions/mount"}},ports:{description:"Published ports.",type:"array",items:{
$ref:"#/definitions/port"}},rootDir:{$ref:"#/definitions/diskPath",description:"Folder for its root-dirs; default: rosctr on the storage."},storage:{$ref:"#/def\
initions/diskName",description:"Disk for its root-dir, where it is not the stack's or the router's."},layerDir:{$ref:"#/definitions/diskPath",description:"Folde\
r for image layers (RouterOS 7.21+)."},cmd:{$ref:"#/definitions/text",description:"Command line, instead of the image's."},entrypoint:{$ref:"#/definitions/text",
description:"Entry point, instead of the image's."},shell:{$ref:"#/definitions/text",description:"Shell, instead of the image's (RouterOS 7.23+)."},workdir:{$ref:"\
#/definitions/insidePath",description:"Working folder, instead of the image's."},user:{$ref:"#/definitions/text",description:"User (uid:gid or a name), instead \
of the image's."},hostname:{$ref:"#/definitions/text",description:"Host name inside."},domainName:{$ref:"#/definitions/text",description:"Domain name inside."},
dns:{description:"Name servers, instead of the router's.",oneOf:[{$ref:"#/definitions/ip"},{description:"Several.",type:"array",items:{$ref:"#/definitions/ip"}}]},
hosts:{description:"Names for /etc/hosts with their addresses (RouterOS 7.21+).",type:"object",additionalProperties:{$ref:"#/definitions/ip"}},logging:{$ref:"#/\
definitions/flag",description:"Its output goes to the router's log."},startOnBoot:{$ref:"#/definitions/flag",description:"Started with the router."},stopSignal:{
$ref:"#/definitions/text",description:"Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM."},stopTime:{$ref:"#/definitions/time",description:"Time to stop b\
y itself (RouterOS 7.21+)."},comment:{$ref:"#/definitions/text",description:"Comment of the container."},checkCertificate:{$ref:"#/definitions/flag",description:"\
The registry's certificate is verified (RouterOS 7.20+)."},devices:{description:"Devices of the router (RouterOS 7.20+): serial0, or serial0:ttyUSB0 for another\
 name inside.",type:"array",items:{$ref:"#/definitions/text"}},memoryHigh:{$ref:"#/definitions/limit",description:"Memory above which it is slowed down (RouterO\
S 7.20+)."},memoryMax:{$ref:"#/definitions/limit",description:"Memory above which it is killed (RouterOS 7.23+)."},swapMax:{$ref:"#/definitions/limit",description:"\
Swap it may use (RouterOS 7.24+)."},cpuList:{description:"Processors it may use (RouterOS 7.21+).",oneOf:[{$ref:"#/definitions/cpuNumbers"},{description:"Number\
s.",type:"array",items:{description:"A processor.",type:["integer","string"],pattern:"^[0-9]+$|\\$\\{",minimum:0}}]},shmSize:{$ref:"#/definitions/size",description:"\
Size of /dev/shm (RouterOS 7.21.2+)."},tmpfs:{description:"Folders in memory with their sizes (RouterOS 7.21.2+).",oneOf:[{description:"Path and size.",type:"ob\
ject",propertyNames:{pattern:"^/|\\$\\{"},additionalProperties:{$ref:"#/definitions/size"}},{description:"path:size.",type:"array",items:{$ref:"#/definitions/tm\
pfsShort"}}]},restart:{description:"What happens when it exits (RouterOS 7.20+).",oneOf:[{$ref:"#/definitions/restartWord"},{description:"The policy and more.",
type:"object",required:["policy"],properties:{policy:{$ref:"#/definitions/restartWord",description:"no, on-failure or always."},interval:{$ref:"#/definitions/ti\
me",description:"Wait between two starts."},maxCount:{$ref:"#/definitions/whole",description:"Starts after which it stays down (RouterOS 7.23+); 0 for no limit."}},
patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},stopOnUnhealthy:{$ref:"#/definition\
s/flag",description:"Stopped when its health check fails (RouterOS 7.23+)."},healthcheck:{description:"Health check, instead of the image's (RouterOS 7.22+).",type:"\
object",properties:{cmd:{$ref:"#/definitions/text",description:"Command that tells."},interval:{$ref:"#/definitions/time",description:"Time between two checks."},
timeout:{$ref:"#/definitions/time",description:"Time a check may take."},startPeriod:{$ref:"#/definitions/time",description:"Time in which failures do not count\
."},startInterval:{$ref:"#/definitions/time",description:"Time between two checks while it starts."},retries:{$ref:"#/definitions/whole",description:"Failures t\
hat make it unhealthy."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},ignoreRemoteImageChange:{
$ref:"#/definitions/flag",description:"RouterOS does not pull by itself when the image's name changes (RouterOS 7.23.2+)."},privileged:{$ref:"#/definitions/flag",
description:"Runs with the rights of the router (RouterOS 7.24+)."},inlineEnv:{description:"Variables that stand in the container's own row (RouterOS 7.21+): no\
 commas, no secrets. env is better.",type:"object",propertyNames:{$ref:"#/definitions/envName"},additionalProperties:{$ref:"#/definitions/text"}},inlineMounts:{
description:"Mounts that stand in the container's own row (RouterOS 7.21+). mounts is better.",type:"array",items:{$ref:"#/definitions/mountShort"}},state:{description:"\
Whether it runs; default running.",type:"string",enum:["running","stopped"]},protect:{$ref:"#/definitions/flag",description:"Nothing that stops, replaces or del\
etes it happens without a word on the command line."},volatile:{$ref:"#/definitions/flag",description:"Nothing in its root-dir is worth keeping."},update:{description:"\
How a new image comes in; default auto.",oneOf:[{$ref:"#/definitions/updateWord"},{description:"The strategy and more.",type:"object",properties:{strategy:{$ref:"\
#/definitions/updateWord",description:"auto, staged, recreate or manual."},watch:{$ref:"#/definitions/time",description:"How long the new container has to stay \
up before the old one goes; default 20s."},probe:{description:"What has to answer, asked from where rosctr runs, once the new container is up: tcp or http.",type:"\
object",properties:{tcp:{$ref:"#/definitions/hostPort",description:"Host and port that take a connection."},http:{$ref:"#/definitions/probeUrl",description:"URL\
 whose status is below 400."}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},managementPath:{$ref:"#/definitions/flag",description:"\
The way to the router itself leads through this container: it is changed last, staged, and watched longest."},preReplace:{description:"Done before its root-dir \
is replaced, and before anything is stopped: save or command.",type:"object",properties:{save:{$ref:"#/definitions/diskPath",description:"The router saves the c\
ontainer in this archive (RouterOS 7.24+); a number is added where it is there already."},command:{description:"Program and arguments, run where rosctr runs, wi\
thout a shell, and only where ROSCTR_ALLOW_EXEC=1 is set there.",type:"array",items:{$ref:"#/definitions/text"},minItems:1}},patternProperties:{"^x-":{description:"\
Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},dependsOn:{description:"Containers that have to run before it.",type:"array",
items:{$ref:"#/definitions/localKey"}},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{"^x-":{description:"An\
ything: rosctr does not read keys that begin with x-."}},additionalProperties:!1},Nr=new RegExp("^[0-9]+$|\\$\\{","u"),xr=new RegExp("^([A-Za-z0-9]([A-Za-z0-9.-\
]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{","u");
function be(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!xr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-\
z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"},message:'must match pattern "^([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)\
?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return be.errors=e,t===
0}var Le={description:"A published port.",oneOf:[{$ref:"#/definitions/portShort"},{description:"A published port and more.",type:"object",required:["published"],
properties:{published:{$ref:"#/definitions/portRange",description:"Port of the router."},target:{$ref:"#/definitions/portRange",description:"Port of the contain\
er; default: the same."},protocol:{description:"Protocol; default tcp.",type:"string",enum:["tcp","udp","sctp"]},list:{$ref:"#/definitions/rosName",description:"\
Interface list where the traffic comes from; default LAN."},interface:{$ref:"#/definitions/rosName",description:"Interface where the traffic comes from."},address:{
$ref:"#/definitions/ip",description:"Address of the router that the traffic is for."},everywhere:{$ref:"#/definitions/flag",description:"From every interface, t\
he internet too."},family:{description:"IPv4, IPv6 or both; default: the families of the container's addresses.",type:"string",enum:["ipv4","ipv6","both"]},before:{
$ref:"#/definitions/beforeKey",description:"Row to stand before in the NAT menu."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},
comment:{$ref:"#/definitions/text",description:"Comment of the row."},previously:{description:"Former keys of the row, like pihole-53-udp.",type:"array",items:{
$ref:"#/definitions/beforeKey"},minItems:1}},patternProperties:{"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]},
jr={description:"A published port: the router's port, the container's port, the protocol (tcp if absent).",type:["string","integer"],examples:["8080:80/tcp","53\
:53/udp","8000-8010:8000-8010"]};function ke(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:jr.type},message:"must be string,integer"};e===
null?e=[i]:e.push(i),t++}return ke.errors=e,t===0}var _r={description:"A port, or a range of ports.",type:["string","integer"],pattern:"^[0-9]{1,5}(-[0-9]{1,5})\
?$|\\$\\{",minimum:1,maximum:65535},Er=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{","u");function ne(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:_r.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Er.test(
r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$|\\$\\{"},message:'must match pattern "^[0-9]{1,\
5}(-[0-9]{1,5})?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return ne.errors=e,t===0}function De(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;const i=t;let p=!1,f=null;const v=t;ke(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length);var g=v===t;g&&(p=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.published===void 0){const m={instancePath:s,schemaPath:"#/oneO\
f/1/required",keyword:"required",params:{missingProperty:"published"},message:"must have required property 'published'"};e===null?e=[m]:e.push(m),t++}for(const m in r)
if(!(Z.call(Le.oneOf[1].properties,m)||j.test(m))){const w={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.published!==void 0&&(ne(r.published,{instancePath:s+"/published",parentData:r,parentDataProperty:"\
published",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.target!==void 0&&(ne(r.target,{instancePath:s+"/target",parentData:r,parentDataProperty:"\
target",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.protocol!==void 0){let m=r.protocol;if(typeof m!="string"){const w={instancePath:s+
"/protocol",schemaPath:"#/oneOf/1/properties/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(m===
"tcp"||m==="udp"||m==="sctp")){const w={instancePath:s+"/protocol",schemaPath:"#/oneOf/1/properties/protocol/enum",keyword:"enum",params:{allowedValues:Le.oneOf[1].
properties.protocol.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.list!==void 0&&(x(r.list,{instancePath:s+"/li\
st",parentData:r,parentDataProperty:"list",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.interface!==void 0&&(x(r.interface,{instancePath:s+
"/interface",parentData:r,parentDataProperty:"interface",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.address!==void 0&&(_(r.address,{instancePath:s+
"/address",parentData:r,parentDataProperty:"address",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.everywhere!==void 0&&(d(r.everywhere,{
instancePath:s+"/everywhere",parentData:r,parentDataProperty:"everywhere",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.family!==void 0){
let m=r.family;if(typeof m!="string"){const w={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/family/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),t++}if(!(m==="ipv4"||m==="ipv6"||m==="both")){const w={instancePath:s+"/family",schemaPath:"#/oneOf/1/properties/famil\
y/enum",keyword:"enum",params:{allowedValues:Le.oneOf[1].properties.family.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),
t++}}if(r.before!==void 0&&(F(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.previously!==void 0){let m=r.previously;if(Array.isArray(m)){if(m.length<1){const b={instancePath:s+"/previously",schemaPath:"\
#/oneOf/1/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),t++}const w=m.
length;for(let b=0;b<w;b++)F(m[b],{instancePath:s+"/previously/"+b,parentData:m,parentDataProperty:b,rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{
const w={instancePath:s+"/previously",schemaPath:"#/oneOf/1/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[w]:e.push(w),t++}}}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),t++}var g=D===t;if(g&&p?(p=!1,f=[f,1]):g&&(p=!0,f=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return De.errors=e,t===0}var Tr={description:"A size, o\
r unlimited.",type:["string","integer"],pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["512MiB","unlimited"]},
qr=new RegExp("^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");function S(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:Tr.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!qr.test(r)){const i={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must \
match pattern "^unlimited$|^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return S.errors=e,t===0}var Sr={description:"\
Processor numbers with commas.",type:["string","integer"],pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{",minimum:0,examples:["0,1"]},Rr=new RegExp("^[0\
-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{","u");function $e(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Sr.type},message:"must \
be string,integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Rr.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$|\\$\\{"},message:'must match pattern "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*\
$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===0}var Ir={description:"A size: bytes, or a number with K, M, G, KiB, MiB, GiB.",type:["string","\
integer"],pattern:"^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{",minimum:0,examples:["64MiB","512M"]},Fr=new RegExp("^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG\
]([iI][bB])?|[bB])?$|\\$\\{","u");function oe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ir.type},message:"must be string,integer"};e===
null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Fr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?\\s*([kKmMgG]([iI][bB])?|[bB]\
)?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}return oe.errors=e,t===0}var zr=new RegExp("^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{","u");
function Ae(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!zr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/[^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"},message:'must match pattern "^/[\
^:=,@]*[:=][0-9]+(\\.[0-9]+)?([kKmMgG]([iI][bB])?|[bB])?$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ae.errors=e,t===0}var Mr={description:"no, on-failure or always.",type:"str\
ing",enum:["no","on-failure","always"]};function ae(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="no"||r==="on-\
failure"||r==="always")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}var Lr={description:"A whole number.",type:["integer","string"],minimum:0,pattern:"^\\$\\{.+\\}$"};
function pe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!=
"string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Lr.type},message:"must be integer,string"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!ze.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\$\\{.+\\}$"},
message:'must match pattern "^\\$\\{.+\\}$"'};e===null?e=[i]:e.push(i),t++}return pe.errors=e,t===0}var Zr={description:"auto: staged where the disk has room; s\
taged: the new image runs beside the old one before that goes; recreate: the old one goes first; manual: only when the container is named with --target.",type:"\
string",enum:["auto","staged","recreate","manual"]};function le(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r!=
"string"){const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="aut\
o"||r==="staged"||r==="recreate"||r==="manual")){const i={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zr.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[i]:e.push(i),t++}return le.errors=e,t===0}var Cr=new RegExp("^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{",
"u");function Oe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Cr.test(r)){const i={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"},message:'must match pattern "^(\\[[0-9A-F\
a-f:.]+\\]|[^\\s:/@\\[\\]]+):[0-9]{1,5}$|\\$\\{"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===0}var Vr=new RegExp("^https?://[^\\s/@]+(/\\S*)?$|\\$\\{","u");function Ne(r,{
instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Vr.test(r)){const i={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"},message:'must match pattern "^https?://[^\\s/@]+(/\\S*)?$|\\$\\{"'};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
return Ne.errors=e,t===0}function xe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.veth===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"veth"},message:"must have required property \
'veth'"};e===null?e=[l]:e.push(l),t++}for(const l in r)if(!(Z.call(Me.properties,l)||j.test(l))){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.name!==void 0&&(x(r.name,{instancePath:s+
"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.image!==void 0&&(be(r.image,{instancePath:s+
"/image",parentData:r,parentDataProperty:"image",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.file!==void 0&&(N(r.file,{instancePath:s+
"/file",parentData:r,parentDataProperty:"file",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.veth!==void 0){let l=r.veth;const o=t;let a=!1,
h=null;const k=t;$(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var i=k===
t;i&&(a=!0,h=0);const q=t;if(Array.isArray(l)){if(l.length<1){const A={instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf/1/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[A]:e.push(A),t++}const y=l.length;for(let A=0;A<y;A++)$(l[A],{instancePath:s+"/veth/"+A,
parentData:l,parentDataProperty:A,rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const y={instancePath:s+"/veth",schemaPath:"#/propertie\
s/veth/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var i=q===t;if(i&&a)a=!1,h=[h,1];else{i&&(a=!0,h=
1);const y=t;ee(l,{instancePath:s+"/veth",parentData:r,parentDataProperty:"veth",rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);var i=y===t;
i&&a?(a=!1,h=[h,2]):i&&(a=!0,h=2)}if(a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/veth",schemaPath:"#/properties/veth/oneOf",keyword:"on\
eOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.envs!==void 0){let l=r.envs;if(Array.isArray(
l)){const o=l.length;for(let a=0;a<o;a++)$(l[a],{instancePath:s+"/envs/"+a,parentData:l,parentDataProperty:a,rootData:n})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)}else{const o={instancePath:s+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:
e.push(o),t++}}if(r.env!==void 0){let l=r.env;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l){const a=t;M(o,{instancePath:s+"/env",parentData:l,parentDataProperty:"\
env",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length);var p=a===t;if(!p){const h={instancePath:s+"/env",schemaPath:"#/properties/env/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid"};e===null?e=[h]:e.push(h),t++}}for(const o in l)re(l[o],{instancePath:s+
"/env/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{const o={
instancePath:s+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.mounts!==
void 0){let l=r.mounts;if(Array.isArray(l)){const o=l.length;for(let a=0;a<o;a++)ie(l[a],{instancePath:s+"/mounts/"+a,parentData:l,parentDataProperty:a,rootData:n})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const o={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.ports!==void 0){let l=r.ports;if(Array.isArray(l)){const o=l.length;for(let a=0;a<o;a++)De(l[a],
{instancePath:s+"/ports/"+a,parentData:l,parentDataProperty:a,rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{const o={instancePath:s+"\
/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.rootDir!==void 0&&
(N(r.rootDir,{instancePath:s+"/rootDir",parentData:r,parentDataProperty:"rootDir",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.storage!==
void 0&&(z(r.storage,{instancePath:s+"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.layerDir!==
void 0&&(N(r.layerDir,{instancePath:s+"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.cmd!==void 0&&(c(r.cmd,{instancePath:s+"/cmd",parentData:r,parentDataProperty:"cmd",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.entrypoint!==
void 0&&(c(r.entrypoint,{instancePath:s+"/entrypoint",parentData:r,parentDataProperty:"entrypoint",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.shell!==void 0&&(c(r.shell,{instancePath:s+"/shell",parentData:r,parentDataProperty:"shell",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.workdir!==void 0&&(se(r.workdir,{instancePath:s+"/workdir",parentData:r,parentDataProperty:"workdir",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=
e.length)),r.user!==void 0&&(c(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.hostname!==void 0&&(c(r.hostname,{instancePath:s+"/hostname",parentData:r,parentDataProperty:"hostname",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.domainName!==void 0&&(c(r.domainName,{instancePath:s+"/domainName",parentData:r,parentDataProperty:"domainName",rootData:n})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.dns!==void 0){let l=r.dns;const o=t;let a=!1,h=null;const k=t;_(l,{instancePath:s+"/dns",parentData:r,parentDataProperty:"dns",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=k===t;f&&(a=!0,h=0);const q=t;if(Array.isArray(l)){const y=l.length;for(let A=0;A<y;A++)
_(l[A],{instancePath:s+"/dns/"+A,parentData:l,parentDataProperty:A,rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)}else{const y={instancePath:s+
"/dns",schemaPath:"#/properties/dns/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var f=q===t;if(f&&a?
(a=!1,h=[h,1]):f&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/dns",schemaPath:"#/properties/dns/oneOf",keyword:"oneOf",params:{
passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.hosts!==void 0){let l=r.hosts;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const o in l)_(l[o],{instancePath:s+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:n})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length);else{const o={instancePath:s+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),t++}}if(r.logging!==void 0&&(d(r.logging,{instancePath:s+"/logging",parentData:r,parentDataProperty:"logging",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.startOnBoot!==void 0&&(d(r.startOnBoot,{instancePath:s+"/startOnBoot",parentData:r,parentDataProperty:"st\
artOnBoot",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.stopSignal!==void 0&&(c(r.stopSignal,{instancePath:s+"/stopSignal",parentData:r,
parentDataProperty:"stopSignal",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.stopTime!==void 0&&(O(r.stopTime,{instancePath:s+"/stopTime",
parentData:r,parentDataProperty:"stopTime",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+"\
/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.checkCertificate!==void 0&&(d(r.checkCertificate,
{instancePath:s+"/checkCertificate",parentData:r,parentDataProperty:"checkCertificate",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.devices!==
void 0){let l=r.devices;if(Array.isArray(l)){const o=l.length;for(let a=0;a<o;a++)c(l[a],{instancePath:s+"/devices/"+a,parentData:l,parentDataProperty:a,rootData:n})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const o={instancePath:s+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.memoryHigh!==void 0&&(S(r.memoryHigh,{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"\
memoryHigh",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.memoryMax!==void 0&&(S(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"\
memoryMax",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.swapMax!==void 0&&(S(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"\
swapMax",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.cpuList!==void 0){let l=r.cpuList;const o=t;let a=!1,h=null;const k=t;$e(l,{instancePath:s+
"/cpuList",parentData:r,parentDataProperty:"cpuList",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length);var v=k===t;v&&(a=!0,h=0);const q=t;if(Array.
isArray(l)){const y=l.length;for(let A=0;A<y;A++){let E=l[A];if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))&&typeof E!="string"){const L={instancePath:s+
"/cpuList/"+A,schemaPath:"#/properties/cpuList/oneOf/1/items/type",keyword:"type",params:{type:Me.properties.cpuList.oneOf[1].items.type},message:"must be integ\
er,string"};e===null?e=[L]:e.push(L),t++}if(typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E))){const L={instancePath:s+"/cpuList/"+A,schemaPath:"#/properties/cpu\
List/oneOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[L]:e.push(L),t++}if(typeof E=="string"&&!Nr.test(
E)){const L={instancePath:s+"/cpuList/"+A,schemaPath:"#/properties/cpuList/oneOf/1/items/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$|\\$\\{"},message:'\
must match pattern "^[0-9]+$|\\$\\{"'};e===null?e=[L]:e.push(L),t++}}}else{const y={instancePath:s+"/cpuList",schemaPath:"#/properties/cpuList/oneOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var v=q===t;if(v&&a?(a=!1,h=[h,1]):v&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:
e=null);else{const y={instancePath:s+"/cpuList",schemaPath:"#/properties/cpuList/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly on\
e schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.shmSize!==void 0&&(oe(r.shmSize,{instancePath:s+"/shmSize",parentData:r,parentDataProperty:"shmSize",rootData:n})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.tmpfs!==void 0){let l=r.tmpfs;const o=t;let a=!1,h=null;const k=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(const y in l){const A=t;if(typeof y=="string"&&!Ke.test(y)){const E={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^/|\\$\\{"},message:'must match pattern "^/|\\$\\{"',propertyName:y};e===null?e=[E]:e.push(E),t++}var D=A===t;if(!D){const E={
instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"property name must be val\
id"};e===null?e=[E]:e.push(E),t++}}for(const y in l)oe(l[y],{instancePath:s+"/tmpfs/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:y,
rootData:n})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{const y={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}var g=k===t;g&&(a=!0,h=0);const q=t;if(Array.isArray(l)){const y=l.length;for(let A=0;A<
y;A++)Ae(l[A],{instancePath:s+"/tmpfs/"+A,parentData:l,parentDataProperty:A,rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{const y={instancePath:s+
"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}var g=q===t;if(g&&
a?(a=!1,h=[h,1]):g&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/tmpfs",schemaPath:"#/properties/tmpfs/oneOf",keyword:"oneOf",
params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.restart!==void 0){let l=r.restart;const o=t;let a=!1,
h=null;const k=t;ae(l,{instancePath:s+"/restart",parentData:r,parentDataProperty:"restart",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);var m=k===
t;m&&(a=!0,h=0);const q=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.policy===void 0){const y={instancePath:s+"/restart",schemaPath:"#/properties/restart\
/oneOf/1/required",keyword:"required",params:{missingProperty:"policy"},message:"must have required property 'policy'"};e===null?e=[y]:e.push(y),t++}for(const y in l)
if(!(y==="policy"||y==="interval"||y==="maxCount"||j.test(y))){const A={instancePath:s+"/restart",schemaPath:"#/properties/restart/oneOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),t++}l.policy!==void 0&&(ae(
l.policy,{instancePath:s+"/restart/policy",parentData:l,parentDataProperty:"policy",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),l.interval!==
void 0&&(O(l.interval,{instancePath:s+"/restart/interval",parentData:l,parentDataProperty:"interval",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
l.maxCount!==void 0&&(pe(l.maxCount,{instancePath:s+"/restart/maxCount",parentData:l,parentDataProperty:"maxCount",rootData:n})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length))}else{const y={instancePath:s+"/restart",schemaPath:"#/properties/restart/oneOf/1/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[y]:e.push(y),t++}var m=q===t;if(m&&a?(a=!1,h=[h,1]):m&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+
"/restart",schemaPath:"#/properties/restart/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.
push(y),t++}}if(r.stopOnUnhealthy!==void 0&&(d(r.stopOnUnhealthy,{instancePath:s+"/stopOnUnhealthy",parentData:r,parentDataProperty:"stopOnUnhealthy",rootData:n})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.healthcheck!==void 0){let l=r.healthcheck;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l)if(!(o===
"cmd"||o==="interval"||o==="timeout"||o==="startPeriod"||o==="startInterval"||o==="retries"||j.test(o))){const a={instancePath:s+"/healthcheck",schemaPath:"#/pr\
operties/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}l.cmd!==void 0&&(c(l.cmd,{instancePath:s+"/healthcheck/cmd",parentData:l,parentDataProperty:"cmd",rootData:n})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),l.interval!==void 0&&(O(l.interval,{instancePath:s+"/healthcheck/interval",parentData:l,parentDataProperty:"interval",rootData:n})||(e=e===
null?O.errors:e.concat(O.errors),t=e.length)),l.timeout!==void 0&&(O(l.timeout,{instancePath:s+"/healthcheck/timeout",parentData:l,parentDataProperty:"timeout",
rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.startPeriod!==void 0&&(O(l.startPeriod,{instancePath:s+"/healthcheck/startPeriod",parentData:l,
parentDataProperty:"startPeriod",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.startInterval!==void 0&&(O(l.startInterval,{instancePath:s+
"/healthcheck/startInterval",parentData:l,parentDataProperty:"startInterval",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.retries!==void 0&&
(pe(l.retries,{instancePath:s+"/healthcheck/retries",parentData:l,parentDataProperty:"retries",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{
const o={instancePath:s+"/healthcheck",schemaPath:"#/properties/healthcheck/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),t++}}if(r.ignoreRemoteImageChange!==void 0&&(d(r.ignoreRemoteImageChange,{instancePath:s+"/ignoreRemoteImageChange",parentData:r,parentDataProperty:"i\
gnoreRemoteImageChange",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.privileged!==void 0&&(d(r.privileged,{instancePath:s+"/privileged",
parentData:r,parentDataProperty:"privileged",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.inlineEnv!==void 0){let l=r.inlineEnv;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const o in l){const a=t;M(o,{instancePath:s+"/inlineEnv",parentData:l,parentDataProperty:"inlineEnv",rootData:n})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length);var w=a===t;if(!w){const h={instancePath:s+"/inlineEnv",schemaPath:"#/properties/inlineEnv/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:o},message:"property name must be valid"};e===null?e=[h]:e.push(h),t++}}for(const o in l)c(l[o],{instancePath:s+"/inlineEnv/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const o={instancePath:s+
"/inlineEnv",schemaPath:"#/properties/inlineEnv/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.inlineMounts!==
void 0){let l=r.inlineMounts;if(Array.isArray(l)){const o=l.length;for(let a=0;a<o;a++)te(l[a],{instancePath:s+"/inlineMounts/"+a,parentData:l,parentDataProperty:a,
rootData:n})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const o={instancePath:s+"/inlineMounts",schemaPath:"#/properties/inlineMounts/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.state!==void 0){let l=r.state;if(typeof l!="string"){const o={instancePath:s+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(l==="running"||l===
"stopped")){const o={instancePath:s+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Me.properties.state.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.protect!==void 0&&(d(r.protect,{instancePath:s+"/protect",parentData:r,parentDataProperty:"\
protect",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.volatile!==void 0&&(d(r.volatile,{instancePath:s+"/volatile",parentData:r,parentDataProperty:"\
volatile",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.update!==void 0){let l=r.update;const o=t;let a=!1,h=null;const k=t;le(l,{instancePath:s+
"/update",parentData:r,parentDataProperty:"update",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length);var b=k===t;b&&(a=!0,h=0);const q=t;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(const y in l)if(!(y==="strategy"||y==="watch"||y==="probe"||j.test(y))){const A={instancePath:s+"/update",schemaPath:"\
#/properties/update/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===
null?e=[A]:e.push(A),t++}if(l.strategy!==void 0&&(le(l.strategy,{instancePath:s+"/update/strategy",parentData:l,parentDataProperty:"strategy",rootData:n})||(e=e===
null?le.errors:e.concat(le.errors),t=e.length)),l.watch!==void 0&&(O(l.watch,{instancePath:s+"/update/watch",parentData:l,parentDataProperty:"watch",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),l.probe!==void 0){let y=l.probe;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const A in y)if(!(A==="tcp"||
A==="http"||j.test(A))){const E={instancePath:s+"/update/probe",schemaPath:"#/properties/update/oneOf/1/properties/probe/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),t++}y.tcp!==void 0&&(Oe(y.tcp,{instancePath:s+
"/update/probe/tcp",parentData:y,parentDataProperty:"tcp",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),y.http!==void 0&&(Ne(y.http,{instancePath:s+
"/update/probe/http",parentData:y,parentDataProperty:"http",rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length))}else{const A={instancePath:s+"/\
update/probe",schemaPath:"#/properties/update/oneOf/1/properties/probe/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[A]:e.push(
A),t++}}}else{const y={instancePath:s+"/update",schemaPath:"#/properties/update/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),t++}var b=q===t;if(b&&a?(a=!1,h=[h,1]):b&&(a=!0,h=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:s+"/update",schemaPath:"\
#/properties/update/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}if(r.managementPath!==
void 0&&(d(r.managementPath,{instancePath:s+"/managementPath",parentData:r,parentDataProperty:"managementPath",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),r.preReplace!==void 0){let l=r.preReplace;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const o in l)if(!(o==="save"||o==="command"||j.test(o))){
const a={instancePath:s+"/preReplace",schemaPath:"#/properties/preReplace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(l.save!==void 0&&(N(l.save,{instancePath:s+"/preReplace/save",parentData:l,parentDataProperty:"\
save",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),l.command!==void 0){let o=l.command;if(Array.isArray(o)){if(o.length<1){const h={instancePath:s+
"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[h]:e.push(h),t++}const a=o.length;for(let h=0;h<a;h++)c(o[h],{instancePath:s+"/preReplace/command/"+h,parentData:o,parentDataProperty:h,rootData:n})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const a={instancePath:s+"/preReplace/command",schemaPath:"#/properties/preReplace/properties/command/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s+"/preReplace",schemaPath:"#/proper\
ties/preReplace/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(r.dependsOn!==void 0){let l=r.dependsOn;if(Array.
isArray(l)){const o=l.length;for(let a=0;a<o;a++)$(l[a],{instancePath:s+"/dependsOn/"+a,parentData:l,parentDataProperty:a,rootData:n})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)}else{const o={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[o]:e.push(o),t++}}r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[l]:e.push(l),t++}return xe.errors=e,t===0}function je(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
h"},message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}if(r.contents===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="path"||i===
"contents"||j.test(i))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must N\
OT have additional properties"};e===null?e=[p]:e.push(p),t++}r.path!==void 0&&(N(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:n})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.contents!==void 0&&(I(r.contents,{instancePath:s+"/contents",parentData:r,parentDataProperty:"contents",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[i]:e.push(i),t++}return je.errors=e,t===0}function _e(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;
const i=t;let p=!1,f=null;const v=t;N(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var g=v===
t;g&&(p=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const m={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[m]:e.push(m),t++}for(const m in r)if(!(m==="path"||j.test(m))){const w={
instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"};e===null?e=[w]:e.push(w),t++}r.path!==void 0&&(N(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:n})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length))}else{const m={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),t++}var g=D===t;if(g&&p?(p=!1,f=[f,1]):g&&(p=!0,f=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return _e.errors=e,t===0}var Br=new RegExp("^[A-\
Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$","u");function Ee(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!Br.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"},message:'must match pat\
tern "^[A-Za-z0-9_*][A-Za-z0-9_.*-]{0,79}$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}return Ee.errors=e,t===0}var He={description:"A static DNS record.",oneOf:[{$ref:"#/definitions/ip"},{description:"\
A static DNS record.",type:"object",properties:{name:{$ref:"#/definitions/text",description:"Name of the record; default: the local name."},address:{$ref:"#/def\
initions/ip",description:"Address it points to."},type:{description:"Type of the record; it follows from the rest.",type:"string",enum:["A","AAAA","CNAME","FWD",
"NXDOMAIN","TXT"]},cname:{$ref:"#/definitions/text",description:"Other name it stands for."},text:{$ref:"#/definitions/text",description:"Text of a TXT record."},
forwardTo:{$ref:"#/definitions/text",description:"Server that answers for it."},matchSubdomain:{$ref:"#/definitions/flag",description:"Names below it too."},regexp:{
$ref:"#/definitions/text",description:"Names that match, instead of name."},ttl:{$ref:"#/definitions/time",description:"How long answers may be kept."},addressList:{
$ref:"#/definitions/text",description:"Address list that gets the answers."},disabled:{$ref:"#/definitions/flag",description:"The row is there but off."},comment:{
$ref:"#/definitions/text",description:"Comment of the row."},previously:{$ref:"#/definitions/previously",description:"Former local names."}},patternProperties:{
"^x-":{description:"Anything: rosctr does not read keys that begin with x-."}},additionalProperties:!1}]};function Te(r,{instancePath:s="",parentData:P,parentDataProperty:u,
rootData:n=r}={}){let e=null,t=0;const i=t;let p=!1,f=null;const v=t;_(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?_.errors:e.
concat(_.errors),t=e.length);var g=v===t;g&&(p=!0,f=0);const D=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const m in r)if(!(Z.call(He.oneOf[1].properties,
m)||j.test(m))){const w={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must N\
OT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:n})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.address!==void 0&&(_(r.address,{instancePath:s+"/address",parentData:r,parentDataProperty:"address",rootData:n})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.type!==void 0){let m=r.type;if(typeof m!="string"){const w={instancePath:s+"/type",schemaPath:"#/oneOf/1/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(m==="A"||m==="AAAA"||m==="CNAME"||m==="F\
WD"||m==="NXDOMAIN"||m==="TXT")){const w={instancePath:s+"/type",schemaPath:"#/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:He.oneOf[1].properties.
type.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}r.cname!==void 0&&(c(r.cname,{instancePath:s+"/cname",parentData:r,
parentDataProperty:"cname",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.text!==void 0&&(c(r.text,{instancePath:s+"/text",parentData:r,parentDataProperty:"\
text",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.forwardTo!==void 0&&(c(r.forwardTo,{instancePath:s+"/forwardTo",parentData:r,parentDataProperty:"\
forwardTo",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.matchSubdomain!==void 0&&(d(r.matchSubdomain,{instancePath:s+"/matchSubdomain",parentData:r,
parentDataProperty:"matchSubdomain",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.regexp!==void 0&&(c(r.regexp,{instancePath:s+"/regexp",
parentData:r,parentDataProperty:"regexp",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.ttl!==void 0&&(O(r.ttl,{instancePath:s+"/ttl",parentData:r,
parentDataProperty:"ttl",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.addressList!==void 0&&(c(r.addressList,{instancePath:s+"/addressLi\
st",parentData:r,parentDataProperty:"addressList",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.disabled!==void 0&&(d(r.disabled,{instancePath:s+
"/disabled",parentData:r,parentDataProperty:"disabled",rootData:n})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.comment!==void 0&&(c(r.comment,{instancePath:s+
"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.previously!==void 0&&(T(r.previously,{
instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const m={instancePath:s,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}var g=D===t;if(g&&p?(p=!1,f=[f,1]):g&&(p=
!0,f=1),p)t=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match ex\
actly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return Te.errors=e,t===0}function qe(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="registryUrl"||i==="tmpDir"||i==="layerDir"||i==="memoryHigh"||i==="memory\
Max"||i==="swapMax"||i==="username"||i==="password"||j.test(i))){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}r.registryUrl!==void 0&&(c(r.registryUrl,{instancePath:s+"/reg\
istryUrl",parentData:r,parentDataProperty:"registryUrl",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.tmpDir!==void 0&&(N(r.tmpDir,{instancePath:s+
"/tmpDir",parentData:r,parentDataProperty:"tmpDir",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.layerDir!==void 0&&(N(r.layerDir,{instancePath:s+
"/layerDir",parentData:r,parentDataProperty:"layerDir",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.memoryHigh!==void 0&&(S(r.memoryHigh,
{instancePath:s+"/memoryHigh",parentData:r,parentDataProperty:"memoryHigh",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.memoryMax!==void 0&&
(S(r.memoryMax,{instancePath:s+"/memoryMax",parentData:r,parentDataProperty:"memoryMax",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.swapMax!==
void 0&&(S(r.swapMax,{instancePath:s+"/swapMax",parentData:r,parentDataProperty:"swapMax",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.username!==
void 0&&(c(r.username,{instancePath:s+"/username",parentData:r,parentDataProperty:"username",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.password!==void 0&&(I(r.password,{instancePath:s+"/password",parentData:r,parentDataProperty:"password",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return qe.
errors=e,t===0}var Kr=new RegExp("^/?[a-z0-9][a-z0-9/ -]*$","u");function Se(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/?[a-z0-9][a-z0-9/ -]*$"},message:'\
must match pattern "^/?[a-z0-9][a-z0-9/ -]*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return Se.errors=e,t===0}var Hr=new RegExp("^[a-z0-9.][a-z0-9.-]*$","u");function fe(r,{instancePath:s="",
parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Hr.test(r)){const i={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9.][a-z0-9.-]*$"},message:'must match pattern "^[a-z0-9.][a-z0-9.-]*$"'};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}var Gr=Xe().default;function Re(r,{
instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.menu===void 0){const p={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"},message:"must have required property 'menu'"};e===null?e=[p]:e.push(p),t++}if(r.set===
void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required property 'set'"};e===null?
e=[p]:e.push(p),t++}for(const p in r)if(!(p==="menu"||p==="set"||p==="before"||p==="writeOnly"||p==="comment"||p==="previously"||j.test(p))){const f={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[f]:e.
push(f),t++}if(r.menu!==void 0&&(Se(r.menu,{instancePath:s+"/menu",parentData:r,parentDataProperty:"menu",rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),
t=e.length)),r.set!==void 0){let p=r.set;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){const f={instancePath:s+"/set",schemaPath:"#/p\
roperties/set/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[f]:e.push(f),t++}for(const f in p){
const v=t;fe(f,{instancePath:s+"/set",parentData:p,parentDataProperty:"set",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);var i=v===t;if(!i){
const D={instancePath:s+"/set",schemaPath:"#/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName:f},message:"property name must be valid"};
e===null?e=[D]:e.push(D),t++}}for(const f in p)I(p[f],{instancePath:s+"/set/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:f,rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{const f={instancePath:s+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[f]:e.push(f),t++}}if(r.before!==void 0&&(F(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"before",rootData:n})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.writeOnly!==void 0){let p=r.writeOnly;if(Array.isArray(p)){if(p.length<1){const g={instancePath:s+"/write\
Only",schemaPath:"#/properties/writeOnly/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),t++}
const f=p.length;for(let g=0;g<f;g++)fe(p[g],{instancePath:s+"/writeOnly/"+g,parentData:p,parentDataProperty:g,rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length);let v=p.length,D;if(v>1){e:for(;v--;)for(D=v;D--;)if(Gr(p[v],p[D])){const g={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/uniqueIt\
ems",keyword:"uniqueItems",params:{i:v,j:D},message:"must NOT have duplicate items (items ## "+D+" and "+v+" are identical)"};e===null?e=[g]:e.push(g),t++;break e}}}else{
const f={instancePath:s+"/writeOnly",schemaPath:"#/properties/writeOnly/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(
f),t++}}r.comment!==void 0&&(c(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:n})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.previously!==void 0&&(T(r.previously,{instancePath:s+"/previously",parentData:r,parentDataProperty:"previously",rootData:n})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{const p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:
e.push(p),t++}return Re.errors=e,t===0}function Ie(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.apiVersion===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[o]:e.push(o),t++}if(r.kind===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[o]:e.push(o),t++}if(r.metadata===void 0){const o={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[o]:e.push(o),t++}for(const o in r)
if(!(Z.call(Ye.properties,o)||j.test(o))){const a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==void 0&&r.apiVersion!=="rosctr.dev/v1"){const o={instancePath:s+"/\
apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"rosctr.dev/v1"},message:"must be equal to constant"};e===null?e=[o]:
e.push(o),t++}if(r.kind!==void 0&&r.kind!=="Stack"){const o={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"S\
tack"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){const a={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[a]:e.push(a),t++}for(const a in o)if(!(a==="name"||a==="previously"||j.test(a))){const h={instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propertie\
s"};e===null?e=[h]:e.push(h),t++}if(o.name!==void 0&&(V(o.name,{instancePath:s+"/metadata/name",parentData:o,parentDataProperty:"name",rootData:n})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length)),o.previously!==void 0){let a=o.previously;if(Array.isArray(a)){if(a.length<1){const k={instancePath:s+"/metadata/previo\
usly",schemaPath:"#/properties/metadata/properties/previously/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[k]:e.push(k),t++}const h=a.length;for(let k=0;k<h;k++)V(a[k],{instancePath:s+"/metadata/previously/"+k,parentData:a,parentDataProperty:k,rootData:n})||(e=e===
null?V.errors:e.concat(V.errors),t=e.length)}else{const h={instancePath:s+"/metadata/previously",schemaPath:"#/properties/metadata/properties/previously/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.targets!==void 0&&(me(r.targets,{instancePath:s+"/target\
s",parentData:r,parentDataProperty:"targets",rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.routers!==void 0){let o=r.routers;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/routers",parentData:o,parentDataProperty:"routers",rootData:n})||(e=e===null?$.errors:
e.concat($.errors),t=e.length);var i=h===t;if(!i){const k={instancePath:s+"/routers",schemaPath:"#/properties/routers/propertyNames",keyword:"propertyNames",params:{
propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)he(o[a],{instancePath:s+"/routers/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{const a={instancePath:s+"/routers",schemaPath:"\
#/properties/routers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.storage!==void 0&&(z(r.storage,{instancePath:s+
"/storage",parentData:r,parentDataProperty:"storage",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.vars!==void 0&&(H(r.vars,{instancePath:s+
"/vars",parentData:r,parentDataProperty:"vars",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.networks!==void 0){let o=r.networks;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/networks",parentData:o,parentDataProperty:"networks",rootData:n})||(e=e===null?$.
errors:e.concat($.errors),t=e.length);var p=h===t;if(!p){const k={instancePath:s+"/networks",schemaPath:"#/properties/networks/propertyNames",keyword:"propertyN\
ames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)ge(o[a],{instancePath:s+"/networks/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{const a={instancePath:s+
"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.veths!==void 0){
let o=r.veths;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/veths",parentData:o,parentDataProperty:"veths",rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var f=h===t;if(!f){const k={instancePath:s+"/veths",schemaPath:"#/properties/veths/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)ee(o[a],{instancePath:s+"/veths/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{const a={instancePath:s+
"/veths",schemaPath:"#/properties/veths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.envs!==void 0){
let o=r.envs;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/envs",parentData:o,parentDataProperty:"envs",rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var v=h===t;if(!v){const k={instancePath:s+"/envs",schemaPath:"#/properties/envs/propertyNames",keyword:"pro\
pertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)ve(o[a],{instancePath:s+"/envs/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)}else{const a={instancePath:s+
"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.mounts!==void 0){
let o=r.mounts;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/mounts",parentData:o,parentDataProperty:"mounts",rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length);var D=h===t;if(!D){const k={instancePath:s+"/mounts",schemaPath:"#/properties/mounts/propertyNames",keyword:"\
propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)ie(o[a],{instancePath:s+"/mounts/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{const a={instancePath:s+
"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.containers!==
void 0){let o=r.containers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+"/containers",parentData:o,parentDataProperty:"\
containers",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var g=h===t;if(!g){const k={instancePath:s+"/containers",schemaPath:"#/properties/\
containers/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)
xe(o[a],{instancePath:s+"/containers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?xe.errors:e.concat(xe.
errors),t=e.length)}else{const a={instancePath:s+"/containers",schemaPath:"#/properties/containers/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[a]:e.push(a),t++}}if(r.files!==void 0){let o=r.files;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;$(a,{instancePath:s+
"/files",parentData:o,parentDataProperty:"files",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var m=h===t;if(!m){const k={instancePath:s+"/\
files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[k]:e.push(
k),t++}}for(const a in o)je(o[a],{instancePath:s+"/files/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||(e=e===null?
je.errors:e.concat(je.errors),t=e.length)}else{const a={instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}if(r.directories!==void 0){let o=r.directories;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){const h=t;
$(a,{instancePath:s+"/directories",parentData:o,parentDataProperty:"directories",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var w=h===t;if(!w){
const k={instancePath:s+"/directories",schemaPath:"#/properties/directories/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property nam\
e must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)_e(o[a],{instancePath:s+"/directories/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,
rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const a={instancePath:s+"/directories",schemaPath:"#/properties/directories/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.dns!==void 0){let o=r.dns;if(o&&typeof o=="object"&&!Array.isArray(o)){
for(const a in o){const h=t;Ee(a,{instancePath:s+"/dns",parentData:o,parentDataProperty:"dns",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length);
var b=h===t;if(!b){const k={instancePath:s+"/dns",schemaPath:"#/properties/dns/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property \
name must be valid"};e===null?e=[k]:e.push(k),t++}}for(const a in o)Te(o[a],{instancePath:s+"/dns/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,
rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)}else{const a={instancePath:s+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(r.config!==void 0&&(qe(r.config,{instancePath:s+"/config",parentData:r,parentDataProperty:"\
config",rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.rows!==void 0){let o=r.rows;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o){
const h=t;$(a,{instancePath:s+"/rows",parentData:o,parentDataProperty:"rows",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length);var l=h===t;if(!l){
const k={instancePath:s+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be vali\
d"};e===null?e=[k]:e.push(k),t++}}for(const a in o)Re(o[a],{instancePath:s+"/rows/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:a,rootData:n})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{const a={instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),t++}return Ie.errors=e,t===0}function Ze(r,{instancePath:s="",parentData:P,parentDataProperty:u,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[p]:e.push(p),t++}if(r.kind===void 0){const p={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[p]:e.push(p),t++}const i=r.kind;if(typeof i=="strin\
g")if(i==="Stack")Ie(r,{instancePath:s,parentData:P,parentDataProperty:u,rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);else{const p={instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:i},message:'value of tag "kind" must be in oneOf'};e===null?e=[
p]:e.push(p),t++}else{const p={instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:i},message:'tag "kind\
" must be string'};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),t++}return Ze.errors=e,t===0}export{Qe as default,Je as validate};
