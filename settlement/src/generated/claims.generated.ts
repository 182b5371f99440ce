// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedStateRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610200604052348015610010575f5ffd5b5060405161452538038061452583398101604081905261002f9161068e565b825160208401516080850151610044856102f6565b61004d8661030a565b6001600160a01b0394851660805292841660a0526001600160401b0390911660c05265ffffffffffff90811660e0526002805492909116600160801b0265ffffffffffff60801b1990921691909117905583516040805163dcc59b6f60e01b815290513093929092169163dcc59b6f916004808201926020929091908290030181865afa1580156100e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101049190610796565b6001600160a01b031614835f01519061014157604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b506101208301515f5160206145055f395f51905f529080821461018057604051632ffdd68960e21b815260048101929092526024820152604401610138565b50505f60268351101580156101ac57506022602684516101a091906107ca565b6101aa91906107e3565b155b9050806101cc5760405163156b26df60e31b815260040160405180910390fd5b5f8290036101ed57604051637eebc38360e01b815260040160405180910390fd5b5f8461010001516001600160401b03166202a30086606001516001600160401b03166102199190610802565b610224906002610815565b11159050617a694614806102355750805b8560600151866101000151909161027257604051631762a47f60e21b81526001600160401b03928316600482015291166024820152604401610138565b5050436101005260e06102848561082c565b63ffffffff911c166101205260408501516001600160a01b03166101405260608501516001600160401b039081166101605260a086015181166101805260c086015181166101a05260e086015181166101c052610100860151166101e0526102ec8484610316565b5050505050610924565b5f60b06103028361082c565b901c92915050565b5f60806103028361082c565b5f80828180806103258861030a565b6040516002906020815f81855afa158015610342573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906103659190610852565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610434578160200160208202803683370190505b5060405160200161044b9796959493929190610869565b6040516020818303038152906040528051906020012090506104728261058060201b60201c565b5f818152600360208181526040808420805464ffffffffff4216600160a01b0264ffffffffff60a01b1990911617815560028082018990559381018a905593805260049091527f17ef568e3e12ab5b9c7254a8d58478811de00f9e6eb34345acd53bf8fd09d3ec849055815463ffffffff60b01b1916600160b01b17909155517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac7890610532908990899088905f5160206145055f395f51905f52906108da565b60405180910390a160408051858152602081018890525f9184917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a350505050505050565b60019081556002805463ffffffff19169091179055565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156105ce576105ce610597565b60405290565b80516001600160a01b03811681146105ea575f5ffd5b919050565b80516001600160401b03811681146105ea575f5ffd5b5f82601f830112610614575f5ffd5b81516001600160401b0381111561062d5761062d610597565b604051601f8201601f19908116603f011681016001600160401b038111828210171561065b5761065b610597565b604052818152838201602001851015610672575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101808112156106a2575f5ffd5b6101408112156106b0575f5ffd5b506106b96105ab565b6106c2856105d4565b81526106d0602086016105d4565b60208201526106e1604086016105d4565b60408201526106f2606086016105ef565b6060820152610703608086016105ef565b608082015261071460a086016105ef565b60a082015261072560c086016105ef565b60c082015261073660e086016105ef565b60e082015261074861010086016105ef565b61010082015261012085810151908201526101408501519093506001600160401b03811115610775575f5ffd5b61078186828701610605565b61016095909501519396949550929392505050565b5f602082840312156107a6575f5ffd5b6107af826105d4565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156107dd576107dd6107b6565b92915050565b5f826107fd57634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156107dd576107dd6107b6565b80820281158282048414176107dd576107dd6107b6565b8051602080830151919081101561084c575f198160200360031b1b821691505b50919050565b5f60208284031215610862575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b818110156108c95783518352602093840193909201916001016108ab565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051613b116109f45f395f61058901525f61056101525f61053901525f61051101525f81816104c10152610e3801525f61048f01525f6105eb01525f61024401525f8181610186015281816108de01528181610941015261201e01525f81816104e90152611fb001525f81816104670152818161081f01528181610b490152610c2a01525f818161044201528181611ce301528181611f29015261232d0152613b115ff3fe608060405234801561000f575f5ffd5b5060043610610115575f3560e01c8063843cf02d116100ad578063a406c4bf1161007d578063bd66528a11610063578063bd66528a14610672578063ee83d82a146107dd578063f65b7adb146107f0575f5ffd5b8063a406c4bf1461064c578063b64212ae1461065f575f5ffd5b8063843cf02d1461026657806389035730146103cc578063996373c3146105e6578063a26cc6b214610622575f5ffd5b80633e7fa1e0116100e85780633e7fa1e0146101b057806348a8c92114610219578063754150f71461022c57806382100e3f1461023f575f5ffd5b80630906a3ed146101195780630b4dfe9514610146578063382e2201146101675780633d1b1abb1461017a575b5f5ffd5b61012c610127366004612ef5565b610805565b604080519283526020830191909152015b60405180910390f35b610159610154366004612f60565b6109fd565b60405190815260200161013d565b610159610175366004612f77565b610a22565b60405165ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161013d565b6001546002546040805192835263ffffffff8216602084015265ffffffffffff64010000000083048116918401919091526a010000000000000000000082048116606084015270010000000000000000000000000000000090910416608082015260a00161013d565b610159610227366004612f60565b610abc565b61015961023a366004612f60565b610ae1565b6101597f000000000000000000000000000000000000000000000000000000000000000081565b610357610274366004612f60565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526020818152604091829020825160c081018452905463ffffffff8116825265ffffffffffff64010000000082048116938301939093526a0100000000000000000000810483169382019390935261ffff7001000000000000000000000000000000008404166060820152720100000000000000000000000000000000000083048216608082015278010000000000000000000000000000000000000000000000009092041660a082015290565b60405161013d91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b6105d960408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915250604080516101408101825273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f0000000000000000000000000000000000000000000000000000000000000000169181019190915267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660608301527f0000000000000000000000000000000000000000000000000000000000000000811660808301527f0000000000000000000000000000000000000000000000000000000000000000811660a08301527f0000000000000000000000000000000000000000000000000000000000000000811660c08301527f0000000000000000000000000000000000000000000000000000000000000000811660e08301527f0000000000000000000000000000000000000000000000000000000000000000166101008201527f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed61012082015290565b60405161013d9190612fb1565b61060d7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161013d565b60025461060d90760100000000000000000000000000000000000000000000900463ffffffff1681565b61015961065a366004612f77565b610b30565b61015961066d366004612f60565b610bec565b6107d0610680366004612f60565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260036020818152604092839020835161012081018552815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810464ffffffffff1693820193909352790100000000000000000000000000000000000000000000000000830463ffffffff16948101949094527d010000000000000000000000000000000000000000000000000000000000820461ffff1660608501527f010000000000000000000000000000000000000000000000000000000000000090910460ff1615156080840152600181015460a0840152600281015460c08401529081015460e08301526004015461010082015290565b60405161013d91906130d9565b6101596107eb366004612ef5565b610c11565b6108036107fe36600461317e565b610cc2565b005b5f803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610895576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526108d085610feb565b909350905065ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661090e6080870160608801613210565b65ffffffffffff16610920919061325f565b604082015165ffffffffffff16111561093f6080870160608801613210565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff1661097f9190613272565b90916109c7576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161088c565b506109f39050838287876109e16060830160408401613296565b6109ec9060046132af565b60016114c5565b9150509250929050565b5f60035f610a0a84610ae1565b81526020019081526020015f20600201549050919050565b5f8135610a3260208401846132d3565b610a426060860160408701613296565b610a526080870160608801613210565b610a6260a0880160808901613210565b610a7260c0890160a08a01613210565b610a8260e08a0160c08b01613210565b8960e00135604051602001610a9f99989796959493929190613387565b604051602081830303815290604052805190602001209050919050565b5f60035f610ac984610ae1565b81526020019081526020015f20600301549050919050565b5f818152600460205260409020548181610b2a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50919050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610bba576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161088c565b50610bc482610feb565b509050610be7610be2610bdd6060850160408601613296565b6119fb565b611a40565b919050565b5f60035f610bf984610ae1565b81526020019081526020015f20600401549050919050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610c9b576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161088c565b505f5f610ca785611ab7565b91509150610cb9828287875f5f6114c5565b95945050505050565b600254760100000000000000000000000000000000000000000000900463ffffffff165f600381600481610cf76001876133e1565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015610f96575f858583818110610d3e57610d3e6133fd565b602090810292909201355f8181526003909352604090922080549293509183915074010000000000000000000000000000000000000000900464ffffffffff16610db7576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b5080548590790100000000000000000000000000000000000000000000000000900463ffffffff9081169082168114610e2c576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161088c565b505080545f90610e86907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169074010000000000000000000000000000000000000000900464ffffffffff1661325f565b9050828142811115610ecd576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505060018201548590808214610f18576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b5050600282015463ffffffff87165f818152600460209081526040918290208790556003860154825185815291820152929750909185917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a385610f848161342a565b96505060019093019250610d23915050565b50506002805463ffffffff909216760100000000000000000000000000000000000000000000027fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526001548335808214611062576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b50506040805160c08101825260025463ffffffff81168252640100000000900465ffffffffffff16602082015290810161109e426103e861344e565b65ffffffffffff9081168252600160208301526002546a010000000000000000000090041660408201526060016110db60a0860160808701613210565b65ffffffffffff169052905061110f6110fa6080850160608601613210565b61110a60a0860160808701613210565b611be7565b61111d838260800151611ce0565b61112683612098565b5f61113760e0850160c08601613210565b65ffffffffffff16409050801580159061115457508360e0013581145b61116460e0860160c08701613210565b828660e001359091926111bb576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161088c565b5050506111c784610a22565b5f81815260208181526040918290208551815492870151938701516060880151608089015160a08a015163ffffffff85167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009097169690961764010000000065ffffffffffff98891602177fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff166a0100000000000000000000938816939093027fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff169290921770010000000000000000000000000000000061ffff90921691909102177fffff000000000000000000000000ffffffffffffffffffffffffffffffffffff167201000000000000000000000000000000000000918616919091027fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff161778010000000000000000000000000000000000000000000000009490931693909302919091179055600182815591945061134391613465565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790556113886060850160408601613296565b61ffff16826020015161139b9190613481565b6002805465ffffffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000ffffffff9092169190911790556113eb60c0850160a08601613210565b6002805465ffffffffffff929092166a0100000000000000000000027fffffffffffffffffffffffffffffffff000000000000ffffffffffffffffffff90921691909117905561144160a0850160808601613210565b600260106101000a81548165ffffffffffff021916908365ffffffffffff16021790555082825f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d778685602001518660800151876040015188606001516040516114b795949392919061349f565b60405180910390a350915091565b5f6114d360208501856135dd565b355f0361150c576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61151c60c0860160a08701613210565b65ffffffffffff1661153160208601866135dd565b611542906080810190606001613210565b65ffffffffffff161461155b60c0870160a08801613210565b61156860208701876135dd565b611579906080810190606001613210565b90916115c3576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161088c565b506115d3905060208501856135dd565b6115e49060a0810190608001613210565b65ffffffffffff166115fc6080870160608801613210565b65ffffffffffff1611156116166080870160608801613210565b61162360208701876135dd565b6116349060a0810190608001613210565b909161167e576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161088c565b5061169a90508461169560c0880160a08901613210565b6121b0565b6116c660405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526116f29085906116ed9060608901908901613296565b612568565b816060018190525061173a81868860400160208101906117129190613296565b61172260608b0160408c01613296565b61ffff168b602001516117359190613481565b612669565b6020820152611749818661276a565b5f81815260036020526040902054909250829074010000000000000000000000000000000000000000900464ffffffffff16156117b5576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50604080516101208101825233815264ffffffffff42166020820152885163ffffffff1681830152906060808301916117f2918901908901613296565b61ffff1681526020018415158152602001865f013581526020018260200151815260200186806020019061182691906135dd565b35815260209081019061183b908801886135dd565b6020908101359091525f84815260038083526040918290208451815494860151938601516060870151608088015115157f0100000000000000000000000000000000000000000000000000000000000000027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff9092167d010000000000000000000000000000000000000000000000000000000000027fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff90941679010000000000000000000000000000000000000000000000000002939093167fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff90981674010000000000000000000000000000000000000000027fffffffffffffff0000000000000000000000000000000000000000000000000090991673ffffffffffffffffffffffffffffffffffffffff90951694909417979097179590951691909117179290921692909217815560a0830151600182015560c0830151600282015560e0830151918101919091556101009091015160049091015586516119f090839083886127ca565b509695505050505050565b5f611a096004611000613646565b6001611a186004611000613646565b611a269061ffff861661325f565b611a309190613272565b611a3a9190613646565b92915050565b5f60068211158015611a6a5750811580611a6a5750611a67611a63600184613272565b4990565b15155b8015611a7557508149155b90508181611ab2576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052611af083610a22565b5f8181526020818152604091829020825160c081018452905463ffffffff811680835265ffffffffffff64010000000083048116948401949094526a0100000000000000000000820484169483019490945261ffff700100000000000000000000000000000000820416606083015272010000000000000000000000000000000000008104831660808301527801000000000000000000000000000000000000000000000000900490911660a08201529193509091508290611be1576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50915091565b5f617530611bf7426103e861344e565b611c01919061325f565b60025490915065ffffffffffff8085167001000000000000000000000000000000009092041611801590611c4557508165ffffffffffff168365ffffffffffff1611155b8015611c595750808265ffffffffffff1611155b600254700100000000000000000000000000000000900465ffffffffffff1690849084908490611cd7576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161088c565b50505050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d6e9190613659565b90505f611d8160c0850160a08601613210565b90508065ffffffffffff168365ffffffffffff1611158015611db357508165ffffffffffff168165ffffffffffff1611155b838284909192611e0a576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161088c565b5050505f8382611e1a9190613674565b65ffffffffffff1690506102008111158015611e56575061100081611e456060880160408901613296565b61ffff16611e53919061325f565b11155b611e666060870160408801613296565b829091611eab576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161088c565b50508265ffffffffffff168265ffffffffffff161480611ecc575061020081145b15611ed8575050505050565b6040517fb750671800000000000000000000000000000000000000000000000000000000815265ffffffffffff831660048201525f90611f989073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b750671890602401602060405180830381865afa158015611f6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f929190613692565b60d01c90565b64ffffffffff1690505f611fd667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361325f565b611fe2906103e861344e565b90505f611ff560a0890160808a01613210565b65ffffffffffff16821115806120475750612012426103e861344e565b61204465ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168461325f565b11155b905084811561208d576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161088c565b505050505050505050565b5f6120ac610bdd6060840160408501613296565b9050806120bc60208401846132d3565b90501481906120fa576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b505f5b81811015611ab25780498061211560208601866132d3565b84818110612125576121256133fd565b9050602002013514828286806020019061213f91906132d3565b8681811061214f5761214f6133fd565b905060200201359091926121a0576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161088c565b5050600190920191506120fd9050565b365f6121bf60208501856135dd565b6121cd9060a08101906136a9565b9092509050806121e060808601866132d3565b919091149050816121f460808701876132d3565b90509091612237576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505f90505b818110156125615736838383818110612257576122576133fd565b6060029190910191505f90506122736040830160208401613727565b6bffffffffffffffffffffffff16156124a55765ffffffffffff861661229c60808901896132d3565b858181106122ac576122ac6133fd565b90506020020160208101906122c19190613210565b65ffffffffffff16106122d76020840184613750565b90612314576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b505f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663b750671861235f60808b018b6132d3565b8781811061236f5761236f6133fd565b90506020020160208101906123849190613210565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815265ffffffffffff9091166004820152602401602060405180830381865afa1580156123dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124019190613692565b90505f60026124108360f81c90565b60ff1614801561243a57506124286020850185613750565b60ff166124358360a81c90565b60ff16145b90508061244a6020860186613750565b90612487576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b506124928260081c90565b6bffffffffffffffffffffffff16925050505b6124b56040830160208401613727565b6bffffffffffffffffffffffff166124d36060840160408501613727565b6bffffffffffffffffffffffff161115801561250c5750806124fb6040840160208501613727565b6bffffffffffffffffffffffff1611155b6125196020840184613750565b90612556576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b50505060010161223c565b5050505050565b60608161ffff165f036125a7576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6125b961ffff80851690861661325f565b90505f61100060016125cb828561325f565b6125d59190613272565b6125df9190613646565b90506125ea81611a40565b8067ffffffffffffffff81111561260357612603613769565b60405190808252806020026020018201604052801561262c578160200160208202803683370190505b5092505f5b8181101561266057804984828151811061264d5761264d6133fd565b6020908102919091010152600101612631565b50505092915050565b5f808061268f61267c60208801886135dd565b61268a9060a08101906136a9565b612853565b90925090505f6126ae6126a560208901896135dd565b84848989612a43565b90505f60016126c360608a0160408b01613296565b61ffff168a6040015161ffff166126da919061325f565b6126e49190613272565b90506127468960600151611000836126fc9190613646565b8151811061270c5761270c6133fd565b6020026020010151611000836127229190613796565b600885901c61273460a08d018d6137a9565b61274160c08f018f6137a9565b612b40565b61275d61275660208a018a6135dd565b8585612d66565b9998505050505050505050565b5f825f0151825f013584602001513386604001518660400160208101906127919190613296565b88606001516040516020016127ac9796959493929190613844565b60405160208183030381529060405280519060200120905092915050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f0135876020015187806020019061281191906135dd565b89604001518960400160208101906128299190613296565b6060808d0151604051612845989796959493928e01359061390c565b60405180910390a450505050565b5f80808367ffffffffffffffff81111561286f5761286f613769565b604051908082528060200260200182016040528015612898578160200160208202803683370190505b5090505f5b848110156129af57368686838181106128b8576128b86133fd565b6060029190910191505f90506128d16020830183613750565b600160ff919091161b90508481116128ec6020840184613750565b90612929576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b509384179360386129406060840160408501613727565b6bffffffffffffffffffffffff16901b60986129626040850160208601613727565b6bffffffffffffffffffffffff16901b60f86129816020860186613750565b60ff16901b171784848151811061299a5761299a6133fd565b6020908102919091010152505060010161289d565b506002816040516020016129c39190613a5d565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526129fb91613a92565b602060405180830381855afa158015612a16573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612a399190613692565b9250509250929050565b5f612a4c612ec5565b863581526050612a6260a0890160808a01613210565b65ffffffffffff16901b60808465ffffffffffff16901b60b0896060016020810190612a8e9190613210565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f0612b136060890160408a01613296565b61ffff16901b60a082015260c0810185905260e08101869052612b3581612e01565b979650505050505050565b603083148015612b505750603081145b83908290612b93576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b50505f87612ba088612e21565b8787878787604051602001612bbb9796959493929190613aa8565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050612bf8603f61d6d8613646565b612c049061d6d861325f565b612c1090610bb861325f565b5a11612c48576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051612c739190613a92565b5f604051808303818686fa925050503d805f8114612cac576040519150601f19603f3d011682016040523d82523d5f602084013e612cb1565b606091505b5091509150818015612d1557506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191810191909152606001604051602081830303815290604052805190602001208180519060200120145b8a8a9091612d58576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505050505050505050505050565b5f83356020850135612d7e6060870160408801613296565b612d8e6080880160608901613210565b612d9e60a0890160808a01613210565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080610b2a57610b2a613ae4565b5f6110008210612e3357612e33613ae4565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066108005b8015612ebe5783811615612e90577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000182840992505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011c612e5b565b5050919050565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215610b2a575f5ffd5b5f5f60408385031215612f06575f5ffd5b823567ffffffffffffffff811115612f1c575f5ffd5b612f2885828601612ee4565b925050602083013567ffffffffffffffff811115612f44575f5ffd5b830160e08186031215612f55575f5ffd5b809150509250929050565b5f60208284031215612f70575f5ffd5b5035919050565b5f60208284031215612f87575f5ffd5b813567ffffffffffffffff811115612f9d575f5ffd5b612fa984828501612ee4565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151612ff7602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015161301f604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50606083015161303b606084018267ffffffffffffffff169052565b506080830151613057608084018267ffffffffffffffff169052565b5060a083015161307360a084018267ffffffffffffffff169052565b5060c083015161308f60c084018267ffffffffffffffff169052565b5060e08301516130ab60e084018267ffffffffffffffff169052565b506101008301516130c961010084018267ffffffffffffffff169052565b5061012092830151919092015290565b5f6101208201905073ffffffffffffffffffffffffffffffffffffffff835116825264ffffffffff60208401511660208301526040830151613123604084018263ffffffff169052565b506060830151613139606084018261ffff169052565b50608083015161314d608084018215159052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f6020838503121561318f575f5ffd5b823567ffffffffffffffff8111156131a5575f5ffd5b8301601f810185136131b5575f5ffd5b803567ffffffffffffffff8111156131cb575f5ffd5b8560208260051b84010111156131df575f5ffd5b6020919091019590945092505050565b65ffffffffffff81168114613202575f5ffd5b50565b8035610be7816131ef565b5f60208284031215613220575f5ffd5b813561322b816131ef565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611a3a57611a3a613232565b81810381811115611a3a57611a3a613232565b803561ffff81168114610be7575f5ffd5b5f602082840312156132a6575f5ffd5b61322b82613285565b61ffff81811683821602908116908181146132cc576132cc613232565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613306575f5ffd5b83018035915067ffffffffffffffff821115613320575f5ffd5b6020019150600581901b3603821315613337575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561336e575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f6133a261010083018a8c61333e565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b63ffffffff8281168282160390811115611a3a57611a3a613232565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff810361344557613445613232565b60010192915050565b8082028115828204841417611a3a57611a3a613232565b63ffffffff8181168382160190811115611a3a57611a3a613232565b65ffffffffffff8181168382160190811115611a3a57611a3a613232565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126134e0575f5ffd5b870160208101903567ffffffffffffffff8111156134fc575f5ffd5b8060051b360382131561350d575f5ffd5b61010060c08501526135246101a08501828461333e565b91505061353360408901613285565b61ffff1660e084015261354860608901613205565b65ffffffffffff1661010084015261356260808901613205565b65ffffffffffff1661012084015261357c60a08901613205565b65ffffffffffff1661014084015261359660c08901613205565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4183360301811261360f575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261365457613654613619565b500490565b5f60208284031215613669575f5ffd5b815161322b816131ef565b65ffffffffffff8281168282160390811115611a3a57611a3a613232565b5f602082840312156136a2575f5ffd5b5051919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126136dc575f5ffd5b83018035915067ffffffffffffffff8211156136f6575f5ffd5b6020019150606081023603821315613337575f5ffd5b80356bffffffffffffffffffffffff81168114610be7575f5ffd5b5f60208284031215613737575f5ffd5b61322b8261370c565b803560ff81168114610be7575f5ffd5b5f60208284031215613760575f5ffd5b61322b82613740565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f826137a4576137a4613619565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126137dc575f5ffd5b83018035915067ffffffffffffffff8211156137f6575f5ffd5b602001915036819003821315613337575f5ffd5b5f8151808452602084019350602083015f5b8281101561383a57815186526020958601959091019060010161381c565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f61275d60e083018461380a565b8183526020830192505f815f5b8481101561383a5760ff6138b883613740565b1686526bffffffffffffffffffffffff6138d46020840161370c565b1660208701526bffffffffffffffffffffffff6138f36040840161370c565b16604087015260609586019591909101906001016138a5565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90613960908901613285565b166101408301526060870135613975816131ef565b65ffffffffffff166101608301526080870135613991816131ef565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126139d4575f5ffd5b870160208101903567ffffffffffffffff8111156139f0575f5ffd5b606081023603821315613a01575f5ffd5b60c06101a0850152613a186101c085018284613898565b915050613a2b608084018861ffff169052565b61ffff861660a084015282810360c0840152613a47818661380a565b9150508260e08301529998505050505050505050565b81515f90829060208501835b82811015613a87578151845260209384019390910190600101613a69565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x608060405234801561000f575f5ffd5b5060043610610115575f3560e01c8063843cf02d116100ad578063a406c4bf1161007d578063bd66528a11610063578063bd66528a14610672578063ee83d82a146107dd578063f65b7adb146107f0575f5ffd5b8063a406c4bf1461064c578063b64212ae1461065f575f5ffd5b8063843cf02d1461026657806389035730146103cc578063996373c3146105e6578063a26cc6b214610622575f5ffd5b80633e7fa1e0116100e85780633e7fa1e0146101b057806348a8c92114610219578063754150f71461022c57806382100e3f1461023f575f5ffd5b80630906a3ed146101195780630b4dfe9514610146578063382e2201146101675780633d1b1abb1461017a575b5f5ffd5b61012c610127366004612ef5565b610805565b604080519283526020830191909152015b60405180910390f35b610159610154366004612f60565b6109fd565b60405190815260200161013d565b610159610175366004612f77565b610a22565b60405165ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161013d565b6001546002546040805192835263ffffffff8216602084015265ffffffffffff64010000000083048116918401919091526a010000000000000000000082048116606084015270010000000000000000000000000000000090910416608082015260a00161013d565b610159610227366004612f60565b610abc565b61015961023a366004612f60565b610ae1565b6101597f000000000000000000000000000000000000000000000000000000000000000081565b610357610274366004612f60565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526020818152604091829020825160c081018452905463ffffffff8116825265ffffffffffff64010000000082048116938301939093526a0100000000000000000000810483169382019390935261ffff7001000000000000000000000000000000008404166060820152720100000000000000000000000000000000000083048216608082015278010000000000000000000000000000000000000000000000009092041660a082015290565b60405161013d91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b6105d960408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915250604080516101408101825273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f0000000000000000000000000000000000000000000000000000000000000000169181019190915267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660608301527f0000000000000000000000000000000000000000000000000000000000000000811660808301527f0000000000000000000000000000000000000000000000000000000000000000811660a08301527f0000000000000000000000000000000000000000000000000000000000000000811660c08301527f0000000000000000000000000000000000000000000000000000000000000000811660e08301527f0000000000000000000000000000000000000000000000000000000000000000166101008201527f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed61012082015290565b60405161013d9190612fb1565b61060d7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161013d565b60025461060d90760100000000000000000000000000000000000000000000900463ffffffff1681565b61015961065a366004612f77565b610b30565b61015961066d366004612f60565b610bec565b6107d0610680366004612f60565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260036020818152604092839020835161012081018552815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810464ffffffffff1693820193909352790100000000000000000000000000000000000000000000000000830463ffffffff16948101949094527d010000000000000000000000000000000000000000000000000000000000820461ffff1660608501527f010000000000000000000000000000000000000000000000000000000000000090910460ff1615156080840152600181015460a0840152600281015460c08401529081015460e08301526004015461010082015290565b60405161013d91906130d9565b6101596107eb366004612ef5565b610c11565b6108036107fe36600461317e565b610cc2565b005b5f803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610895576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526108d085610feb565b909350905065ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661090e6080870160608801613210565b65ffffffffffff16610920919061325f565b604082015165ffffffffffff16111561093f6080870160608801613210565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff1661097f9190613272565b90916109c7576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161088c565b506109f39050838287876109e16060830160408401613296565b6109ec9060046132af565b60016114c5565b9150509250929050565b5f60035f610a0a84610ae1565b81526020019081526020015f20600201549050919050565b5f8135610a3260208401846132d3565b610a426060860160408701613296565b610a526080870160608801613210565b610a6260a0880160808901613210565b610a7260c0890160a08a01613210565b610a8260e08a0160c08b01613210565b8960e00135604051602001610a9f99989796959493929190613387565b604051602081830303815290604052805190602001209050919050565b5f60035f610ac984610ae1565b81526020019081526020015f20600301549050919050565b5f818152600460205260409020548181610b2a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50919050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610bba576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161088c565b50610bc482610feb565b509050610be7610be2610bdd6060850160408601613296565b6119fb565b611a40565b919050565b5f60035f610bf984610ae1565b81526020019081526020015f20600401549050919050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610c9b576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161088c565b505f5f610ca785611ab7565b91509150610cb9828287875f5f6114c5565b95945050505050565b600254760100000000000000000000000000000000000000000000900463ffffffff165f600381600481610cf76001876133e1565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015610f96575f858583818110610d3e57610d3e6133fd565b602090810292909201355f8181526003909352604090922080549293509183915074010000000000000000000000000000000000000000900464ffffffffff16610db7576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b5080548590790100000000000000000000000000000000000000000000000000900463ffffffff9081169082168114610e2c576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161088c565b505080545f90610e86907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169074010000000000000000000000000000000000000000900464ffffffffff1661325f565b9050828142811115610ecd576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505060018201548590808214610f18576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b5050600282015463ffffffff87165f818152600460209081526040918290208790556003860154825185815291820152929750909185917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a385610f848161342a565b96505060019093019250610d23915050565b50506002805463ffffffff909216760100000000000000000000000000000000000000000000027fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526001548335808214611062576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b50506040805160c08101825260025463ffffffff81168252640100000000900465ffffffffffff16602082015290810161109e426103e861344e565b65ffffffffffff9081168252600160208301526002546a010000000000000000000090041660408201526060016110db60a0860160808701613210565b65ffffffffffff169052905061110f6110fa6080850160608601613210565b61110a60a0860160808701613210565b611be7565b61111d838260800151611ce0565b61112683612098565b5f61113760e0850160c08601613210565b65ffffffffffff16409050801580159061115457508360e0013581145b61116460e0860160c08701613210565b828660e001359091926111bb576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161088c565b5050506111c784610a22565b5f81815260208181526040918290208551815492870151938701516060880151608089015160a08a015163ffffffff85167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009097169690961764010000000065ffffffffffff98891602177fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff166a0100000000000000000000938816939093027fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff169290921770010000000000000000000000000000000061ffff90921691909102177fffff000000000000000000000000ffffffffffffffffffffffffffffffffffff167201000000000000000000000000000000000000918616919091027fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff161778010000000000000000000000000000000000000000000000009490931693909302919091179055600182815591945061134391613465565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790556113886060850160408601613296565b61ffff16826020015161139b9190613481565b6002805465ffffffffffff92909216640100000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000ffffffff9092169190911790556113eb60c0850160a08601613210565b6002805465ffffffffffff929092166a0100000000000000000000027fffffffffffffffffffffffffffffffff000000000000ffffffffffffffffffff90921691909117905561144160a0850160808601613210565b600260106101000a81548165ffffffffffff021916908365ffffffffffff16021790555082825f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d778685602001518660800151876040015188606001516040516114b795949392919061349f565b60405180910390a350915091565b5f6114d360208501856135dd565b355f0361150c576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61151c60c0860160a08701613210565b65ffffffffffff1661153160208601866135dd565b611542906080810190606001613210565b65ffffffffffff161461155b60c0870160a08801613210565b61156860208701876135dd565b611579906080810190606001613210565b90916115c3576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161088c565b506115d3905060208501856135dd565b6115e49060a0810190608001613210565b65ffffffffffff166115fc6080870160608801613210565b65ffffffffffff1611156116166080870160608801613210565b61162360208701876135dd565b6116349060a0810190608001613210565b909161167e576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161088c565b5061169a90508461169560c0880160a08901613210565b6121b0565b6116c660405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526116f29085906116ed9060608901908901613296565b612568565b816060018190525061173a81868860400160208101906117129190613296565b61172260608b0160408c01613296565b61ffff168b602001516117359190613481565b612669565b6020820152611749818661276a565b5f81815260036020526040902054909250829074010000000000000000000000000000000000000000900464ffffffffff16156117b5576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50604080516101208101825233815264ffffffffff42166020820152885163ffffffff1681830152906060808301916117f2918901908901613296565b61ffff1681526020018415158152602001865f013581526020018260200151815260200186806020019061182691906135dd565b35815260209081019061183b908801886135dd565b6020908101359091525f84815260038083526040918290208451815494860151938601516060870151608088015115157f0100000000000000000000000000000000000000000000000000000000000000027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff9092167d010000000000000000000000000000000000000000000000000000000000027fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff90941679010000000000000000000000000000000000000000000000000002939093167fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff90981674010000000000000000000000000000000000000000027fffffffffffffff0000000000000000000000000000000000000000000000000090991673ffffffffffffffffffffffffffffffffffffffff90951694909417979097179590951691909117179290921692909217815560a0830151600182015560c0830151600282015560e0830151918101919091556101009091015160049091015586516119f090839083886127ca565b509695505050505050565b5f611a096004611000613646565b6001611a186004611000613646565b611a269061ffff861661325f565b611a309190613272565b611a3a9190613646565b92915050565b5f60068211158015611a6a5750811580611a6a5750611a67611a63600184613272565b4990565b15155b8015611a7557508149155b90508181611ab2576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052611af083610a22565b5f8181526020818152604091829020825160c081018452905463ffffffff811680835265ffffffffffff64010000000083048116948401949094526a0100000000000000000000820484169483019490945261ffff700100000000000000000000000000000000820416606083015272010000000000000000000000000000000000008104831660808301527801000000000000000000000000000000000000000000000000900490911660a08201529193509091508290611be1576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b50915091565b5f617530611bf7426103e861344e565b611c01919061325f565b60025490915065ffffffffffff8085167001000000000000000000000000000000009092041611801590611c4557508165ffffffffffff168365ffffffffffff1611155b8015611c595750808265ffffffffffff1611155b600254700100000000000000000000000000000000900465ffffffffffff1690849084908490611cd7576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161088c565b50505050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d6e9190613659565b90505f611d8160c0850160a08601613210565b90508065ffffffffffff168365ffffffffffff1611158015611db357508165ffffffffffff168165ffffffffffff1611155b838284909192611e0a576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161088c565b5050505f8382611e1a9190613674565b65ffffffffffff1690506102008111158015611e56575061100081611e456060880160408901613296565b61ffff16611e53919061325f565b11155b611e666060870160408801613296565b829091611eab576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161088c565b50508265ffffffffffff168265ffffffffffff161480611ecc575061020081145b15611ed8575050505050565b6040517fb750671800000000000000000000000000000000000000000000000000000000815265ffffffffffff831660048201525f90611f989073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b750671890602401602060405180830381865afa158015611f6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f929190613692565b60d01c90565b64ffffffffff1690505f611fd667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361325f565b611fe2906103e861344e565b90505f611ff560a0890160808a01613210565b65ffffffffffff16821115806120475750612012426103e861344e565b61204465ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168461325f565b11155b905084811561208d576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161088c565b505050505050505050565b5f6120ac610bdd6060840160408501613296565b9050806120bc60208401846132d3565b90501481906120fa576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161088c91815260200190565b505f5b81811015611ab25780498061211560208601866132d3565b84818110612125576121256133fd565b9050602002013514828286806020019061213f91906132d3565b8681811061214f5761214f6133fd565b905060200201359091926121a0576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161088c565b5050600190920191506120fd9050565b365f6121bf60208501856135dd565b6121cd9060a08101906136a9565b9092509050806121e060808601866132d3565b919091149050816121f460808701876132d3565b90509091612237576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505f90505b818110156125615736838383818110612257576122576133fd565b6060029190910191505f90506122736040830160208401613727565b6bffffffffffffffffffffffff16156124a55765ffffffffffff861661229c60808901896132d3565b858181106122ac576122ac6133fd565b90506020020160208101906122c19190613210565b65ffffffffffff16106122d76020840184613750565b90612314576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b505f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663b750671861235f60808b018b6132d3565b8781811061236f5761236f6133fd565b90506020020160208101906123849190613210565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815265ffffffffffff9091166004820152602401602060405180830381865afa1580156123dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124019190613692565b90505f60026124108360f81c90565b60ff1614801561243a57506124286020850185613750565b60ff166124358360a81c90565b60ff16145b90508061244a6020860186613750565b90612487576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b506124928260081c90565b6bffffffffffffffffffffffff16925050505b6124b56040830160208401613727565b6bffffffffffffffffffffffff166124d36060840160408501613727565b6bffffffffffffffffffffffff161115801561250c5750806124fb6040840160208501613727565b6bffffffffffffffffffffffff1611155b6125196020840184613750565b90612556576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b50505060010161223c565b5050505050565b60608161ffff165f036125a7576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6125b961ffff80851690861661325f565b90505f61100060016125cb828561325f565b6125d59190613272565b6125df9190613646565b90506125ea81611a40565b8067ffffffffffffffff81111561260357612603613769565b60405190808252806020026020018201604052801561262c578160200160208202803683370190505b5092505f5b8181101561266057804984828151811061264d5761264d6133fd565b6020908102919091010152600101612631565b50505092915050565b5f808061268f61267c60208801886135dd565b61268a9060a08101906136a9565b612853565b90925090505f6126ae6126a560208901896135dd565b84848989612a43565b90505f60016126c360608a0160408b01613296565b61ffff168a6040015161ffff166126da919061325f565b6126e49190613272565b90506127468960600151611000836126fc9190613646565b8151811061270c5761270c6133fd565b6020026020010151611000836127229190613796565b600885901c61273460a08d018d6137a9565b61274160c08f018f6137a9565b612b40565b61275d61275660208a018a6135dd565b8585612d66565b9998505050505050505050565b5f825f0151825f013584602001513386604001518660400160208101906127919190613296565b88606001516040516020016127ac9796959493929190613844565b60405160208183030381529060405280519060200120905092915050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f0135876020015187806020019061281191906135dd565b89604001518960400160208101906128299190613296565b6060808d0151604051612845989796959493928e01359061390c565b60405180910390a450505050565b5f80808367ffffffffffffffff81111561286f5761286f613769565b604051908082528060200260200182016040528015612898578160200160208202803683370190505b5090505f5b848110156129af57368686838181106128b8576128b86133fd565b6060029190910191505f90506128d16020830183613750565b600160ff919091161b90508481116128ec6020840184613750565b90612929576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161088c565b509384179360386129406060840160408501613727565b6bffffffffffffffffffffffff16901b60986129626040850160208601613727565b6bffffffffffffffffffffffff16901b60f86129816020860186613750565b60ff16901b171784848151811061299a5761299a6133fd565b6020908102919091010152505060010161289d565b506002816040516020016129c39190613a5d565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152908290526129fb91613a92565b602060405180830381855afa158015612a16573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612a399190613692565b9250509250929050565b5f612a4c612ec5565b863581526050612a6260a0890160808a01613210565b65ffffffffffff16901b60808465ffffffffffff16901b60b0896060016020810190612a8e9190613210565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f0612b136060890160408a01613296565b61ffff16901b60a082015260c0810185905260e08101869052612b3581612e01565b979650505050505050565b603083148015612b505750603081145b83908290612b93576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b50505f87612ba088612e21565b8787878787604051602001612bbb9796959493929190613aa8565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050612bf8603f61d6d8613646565b612c049061d6d861325f565b612c1090610bb861325f565b5a11612c48576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051612c739190613a92565b5f604051808303818686fa925050503d805f8114612cac576040519150601f19603f3d011682016040523d82523d5f602084013e612cb1565b606091505b5091509150818015612d1557506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191810191909152606001604051602081830303815290604052805190602001208180519060200120145b8a8a9091612d58576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161088c565b505050505050505050505050565b5f83356020850135612d7e6060870160408801613296565b612d8e6080880160608901613210565b612d9e60a0890160808a01613210565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080610b2a57610b2a613ae4565b5f6110008210612e3357612e33613ae4565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066108005b8015612ebe5783811615612e90577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000182840992505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011c612e5b565b5050919050565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215610b2a575f5ffd5b5f5f60408385031215612f06575f5ffd5b823567ffffffffffffffff811115612f1c575f5ffd5b612f2885828601612ee4565b925050602083013567ffffffffffffffff811115612f44575f5ffd5b830160e08186031215612f55575f5ffd5b809150509250929050565b5f60208284031215612f70575f5ffd5b5035919050565b5f60208284031215612f87575f5ffd5b813567ffffffffffffffff811115612f9d575f5ffd5b612fa984828501612ee4565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151612ff7602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015161301f604084018273ffffffffffffffffffffffffffffffffffffffff169052565b50606083015161303b606084018267ffffffffffffffff169052565b506080830151613057608084018267ffffffffffffffff169052565b5060a083015161307360a084018267ffffffffffffffff169052565b5060c083015161308f60c084018267ffffffffffffffff169052565b5060e08301516130ab60e084018267ffffffffffffffff169052565b506101008301516130c961010084018267ffffffffffffffff169052565b5061012092830151919092015290565b5f6101208201905073ffffffffffffffffffffffffffffffffffffffff835116825264ffffffffff60208401511660208301526040830151613123604084018263ffffffff169052565b506060830151613139606084018261ffff169052565b50608083015161314d608084018215159052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f6020838503121561318f575f5ffd5b823567ffffffffffffffff8111156131a5575f5ffd5b8301601f810185136131b5575f5ffd5b803567ffffffffffffffff8111156131cb575f5ffd5b8560208260051b84010111156131df575f5ffd5b6020919091019590945092505050565b65ffffffffffff81168114613202575f5ffd5b50565b8035610be7816131ef565b5f60208284031215613220575f5ffd5b813561322b816131ef565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611a3a57611a3a613232565b81810381811115611a3a57611a3a613232565b803561ffff81168114610be7575f5ffd5b5f602082840312156132a6575f5ffd5b61322b82613285565b61ffff81811683821602908116908181146132cc576132cc613232565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613306575f5ffd5b83018035915067ffffffffffffffff821115613320575f5ffd5b6020019150600581901b3603821315613337575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561336e575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f6133a261010083018a8c61333e565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b63ffffffff8281168282160390811115611a3a57611a3a613232565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff810361344557613445613232565b60010192915050565b8082028115828204841417611a3a57611a3a613232565b63ffffffff8181168382160190811115611a3a57611a3a613232565b65ffffffffffff8181168382160190811115611a3a57611a3a613232565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126134e0575f5ffd5b870160208101903567ffffffffffffffff8111156134fc575f5ffd5b8060051b360382131561350d575f5ffd5b61010060c08501526135246101a08501828461333e565b91505061353360408901613285565b61ffff1660e084015261354860608901613205565b65ffffffffffff1661010084015261356260808901613205565b65ffffffffffff1661012084015261357c60a08901613205565b65ffffffffffff1661014084015261359660c08901613205565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4183360301811261360f575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261365457613654613619565b500490565b5f60208284031215613669575f5ffd5b815161322b816131ef565b65ffffffffffff8281168282160390811115611a3a57611a3a613232565b5f602082840312156136a2575f5ffd5b5051919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126136dc575f5ffd5b83018035915067ffffffffffffffff8211156136f6575f5ffd5b6020019150606081023603821315613337575f5ffd5b80356bffffffffffffffffffffffff81168114610be7575f5ffd5b5f60208284031215613737575f5ffd5b61322b8261370c565b803560ff81168114610be7575f5ffd5b5f60208284031215613760575f5ffd5b61322b82613740565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f826137a4576137a4613619565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126137dc575f5ffd5b83018035915067ffffffffffffffff8211156137f6575f5ffd5b602001915036819003821315613337575f5ffd5b5f8151808452602084019350602083015f5b8281101561383a57815186526020958601959091019060010161381c565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f61275d60e083018461380a565b8183526020830192505f815f5b8481101561383a5760ff6138b883613740565b1686526bffffffffffffffffffffffff6138d46020840161370c565b1660208701526bffffffffffffffffffffffff6138f36040840161370c565b16604087015260609586019591909101906001016138a5565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90613960908901613285565b166101408301526060870135613975816131ef565b65ffffffffffff166101608301526080870135613991816131ef565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126139d4575f5ffd5b870160208101903567ffffffffffffffff8111156139f0575f5ffd5b606081023603821315613a01575f5ffd5b60c06101a0850152613a186101c085018284613898565b915050613a2b608084018861ffff169052565b61ffff861660a084015282810360c0840152613a47818661380a565b9150508260e08301529998505050505050505050565b81515f90829060208501835b82811015613a87578151845260209384019390910190600101613a69565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[390,32],[580,32],[1090,32],[1127,32],[1167,32],[1217,32],[1257,32],[1297,32],[1337,32],[1377,32],[1417,32],[1515,32],[2079,32],[2270,32],[2369,32],[2889,32],[3114,32],[3640,32],[7395,32],[7977,32],[8112,32],[8222,32],[9005,32]]
