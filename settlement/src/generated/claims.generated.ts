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
  '0x610200604052348015610010575f5ffd5b50604051613b92380380613b9283398101604081905261002f9161068e565b825160208401516080850151610044856102f6565b61004d8661030a565b6001600160a01b0394851660805292841660a0526001600160401b0390911660c05265ffffffffffff90811660e0526002805492909116600160801b0265ffffffffffff60801b1990921691909117905583516040805163dcc59b6f60e01b815290513093929092169163dcc59b6f916004808201926020929091908290030181865afa1580156100e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101049190610796565b6001600160a01b031614835f01519061014157604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b506101208301515f516020613b725f395f51905f529080821461018057604051632ffdd68960e21b815260048101929092526024820152604401610138565b50505f60268351101580156101ac57506022602684516101a091906107ca565b6101aa91906107e3565b155b9050806101cc5760405163156b26df60e31b815260040160405180910390fd5b5f8290036101ed57604051637eebc38360e01b815260040160405180910390fd5b5f8461010001516001600160401b03166202a30086606001516001600160401b03166102199190610802565b610224906002610815565b11159050617a694614806102355750805b8560600151866101000151909161027257604051631762a47f60e21b81526001600160401b03928316600482015291166024820152604401610138565b5050436101005260e06102848561082c565b63ffffffff911c166101205260408501516001600160a01b03166101405260608501516001600160401b039081166101605260a086015181166101805260c086015181166101a05260e086015181166101c052610100860151166101e0526102ec8484610316565b5050505050610924565b5f60b06103028361082c565b901c92915050565b5f60806103028361082c565b5f80828180806103258861030a565b6040516002906020815f81855afa158015610342573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906103659190610852565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610434578160200160208202803683370190505b5060405160200161044b9796959493929190610869565b6040516020818303038152906040528051906020012090506104728261058060201b60201c565b5f818152600360208181526040808420805464ffffffffff4216600160a01b0264ffffffffff60a01b1990911617815560028082018990559381018a905593805260049091527f17ef568e3e12ab5b9c7254a8d58478811de00f9e6eb34345acd53bf8fd09d3ec849055815463ffffffff60b01b1916600160b01b17909155517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac7890610532908990899088905f516020613b725f395f51905f52906108da565b60405180910390a160408051858152602081018890525f9184917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a350505050505050565b60019081556002805463ffffffff19169091179055565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156105ce576105ce610597565b60405290565b80516001600160a01b03811681146105ea575f5ffd5b919050565b80516001600160401b03811681146105ea575f5ffd5b5f82601f830112610614575f5ffd5b81516001600160401b0381111561062d5761062d610597565b604051601f8201601f19908116603f011681016001600160401b038111828210171561065b5761065b610597565b604052818152838201602001851015610672575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101808112156106a2575f5ffd5b6101408112156106b0575f5ffd5b506106b96105ab565b6106c2856105d4565b81526106d0602086016105d4565b60208201526106e1604086016105d4565b60408201526106f2606086016105ef565b6060820152610703608086016105ef565b608082015261071460a086016105ef565b60a082015261072560c086016105ef565b60c082015261073660e086016105ef565b60e082015261074861010086016105ef565b61010082015261012085810151908201526101408501519093506001600160401b03811115610775575f5ffd5b61078186828701610605565b61016095909501519396949550929392505050565b5f602082840312156107a6575f5ffd5b6107af826105d4565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156107dd576107dd6107b6565b92915050565b5f826107fd57634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156107dd576107dd6107b6565b80820281158282048414176107dd576107dd6107b6565b8051602080830151919081101561084c575f198160200360031b1b821691505b50919050565b5f60208284031215610862575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b818110156108c95783518352602093840193909201916001016108ab565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161317e6109f45f395f61047a01525f61045201525f61042a01525f61040201525f81816103b20152610bce01525f61038101525f6104dc01525f61022101525f8181610177015281816106f601528181610759015261198e01525f81816103da015261192001525f818161035901528181610686015281816109a40152610a5201525f8181610334015281816116b90152818161189a0152611c0e015261317e5ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c8063843cf02d1161009e578063a406c4bf1161006e578063a406c4bf1461052a578063b64212ae1461053d578063bd66528a14610550578063ee83d82a14610651578063f65b7adb14610664575f5ffd5b8063843cf02d1461024357806389035730146102cb578063996373c3146104d7578063a26cc6b214610513575f5ffd5b80633e7fa1e0116100d95780633e7fa1e0146101a157806348a8c921146101f6578063754150f71461020957806382100e3f1461021c575f5ffd5b80630906a3ed1461010a5780630b4dfe9514610137578063382e2201146101585780633d1b1abb1461016b575b5f5ffd5b61011d6101183660046126e8565b610679565b604080519283526020830191909152015b60405180910390f35b61014a610145366004612751565b6107fc565b60405190815260200161012e565b61014a610166366004612768565b610821565b60405165ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161012e565b6001546002546040805192835263ffffffff8216602084015265ffffffffffff6401000000008304811691840191909152600160501b820481166060840152600160801b90910416608082015260a00161012e565b61014a610204366004612751565b6108bb565b61014a610217366004612751565b6108e0565b61014a7f000000000000000000000000000000000000000000000000000000000000000081565b610256610251366004612751565b610916565b60405161012e91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b6104ca60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525060408051610140810182526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160401b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f0000000000000000000000000000000000000000000000000000000000000000811660808301527f0000000000000000000000000000000000000000000000000000000000000000811660a08301527f0000000000000000000000000000000000000000000000000000000000000000811660c08301527f0000000000000000000000000000000000000000000000000000000000000000811660e08301527f0000000000000000000000000000000000000000000000000000000000000000166101008201527f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed61012082015290565b60405161012e91906127a1565b6104fe7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161012e565b6002546104fe90600160b01b900463ffffffff1681565b61014a610538366004612768565b610998565b61014a61054b366004612751565b610a21565b61064461055e366004612751565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f9081526003602081815260409283902083516101208101855281546001600160a01b0381168252600160a01b810464ffffffffff1693820193909352600160c81b830463ffffffff1694810194909452600160e81b820461ffff166060850152600160f81b90910460ff1615156080840152600181015460a0840152600281015460c08401529081015460e08301526004015461010082015290565b60405161012e919061289c565b61014a61065f3660046126e8565b610a46565b610677610672366004612932565b610ac4565b005b5f80336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146106d657604051630596787760e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506106df612684565b6106e885610d12565b909350905065ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661072660808701606088016129c2565b65ffffffffffff1661073891906129f8565b604082015165ffffffffffff16111561075760808701606088016129c2565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff166107979190612a0b565b90916107c6576040516312a6fe2560e31b815265ffffffffffff909216600483015260248201526044016106cd565b506107f29050838287876107e06060830160408401612a2f565b6107eb906004612a48565b600161109e565b9150509250929050565b5f60035f610809846108e0565b81526020019081526020015f20600201549050919050565b5f81356108316020840184612a6c565b6108416060860160408701612a2f565b61085160808701606088016129c2565b61086160a08801608089016129c2565b61087160c0890160a08a016129c2565b61088160e08a0160c08b016129c2565b8960e0013560405160200161089e99989796959493929190612ae8565b604051602081830303815290604052805190602001209050919050565b5f60035f6108c8846108e0565b81526020019081526020015f20600301549050919050565b5f81815260046020526040902054818161091057604051630eee758d60e21b81526004016106cd91815260200190565b50919050565b61091e612684565b505f9081526020818152604091829020825160c081018452905463ffffffff8116825265ffffffffffff6401000000008204811693830193909352600160501b810483169382019390935261ffff600160801b8404166060820152600160901b830482166080820152600160c01b9092041660a082015290565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146109ef57604051630596787760e01b81526001600160a01b0390911660048201526024016106cd565b506109f982610d12565b509050610a1c610a17610a126060850160408601612a2f565b611495565b6114da565b919050565b5f60035f610a2e846108e0565b81526020019081526020015f20600401549050919050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a9d57604051630596787760e01b81526001600160a01b0390911660048201526024016106cd565b505f5f610aa985611538565b91509150610abb828287875f5f61109e565b95945050505050565b600254600160b01b900463ffffffff165f600381600481610ae6600187612b42565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015610ce8575f858583818110610b2d57610b2d612b5e565b602090810292909201355f81815260039093526040909220805492935091839150600160a01b900464ffffffffff16610b7c57604051635b9264f760e11b81526004016106cd91815260200190565b5080548590600160c81b900463ffffffff9081169082168114610bc257604051633ee91f2d60e11b815263ffffffff9283166004820152911660248201526044016106cd565b505080545f90610c0a907f00000000000000000000000000000000000000000000000000000000000000006001600160401b031690600160a01b900464ffffffffff166129f8565b9050828142811115610c3857604051636d911b0760e11b8152600481019290925260248201526044016106cd565b505060018201548590808214610c6a57604051637c5f784160e11b8152600481019290925260248201526044016106cd565b5050600282015463ffffffff87165f818152600460209081526040918290208790556003860154825185815291820152929750909185917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a385610cd681612b72565b96505060019093019250610b12915050565b50506002805463ffffffff909216600160b01b0263ffffffff60b01b199092169190911790555050565b5f610d1b612684565b6001548335808214610d49576040516306f61c2360e51b8152600481019290925260248201526044016106cd565b50506040805160c08101825260025463ffffffff81168252640100000000900465ffffffffffff166020820152908101610d85426103e8612b96565b65ffffffffffff908116825260016020830152600254600160501b9004166040820152606001610dbb60a08601608087016129c2565b65ffffffffffff1690529050610def610dda60808501606086016129c2565b610dea60a08601608087016129c2565b6115f0565b610dfd8382608001516116b6565b610e06836119ef565b5f610e1760e0850160c086016129c2565b65ffffffffffff164090508015801590610e3457508360e0013581145b610e4460e0860160c087016129c2565b828660e00135909192610e8257604051632c0ddf6760e21b815265ffffffffffff9093166004840152602483019190915260448201526064016106cd565b505050610e8e84610821565b5f81815260208181526040918290208551815492870151938701516060880151608089015160a08a015163ffffffff851669ffffffffffffffffffff199097169690961764010000000065ffffffffffff988916021767ffffffffffffffff60501b1916600160501b9388169390930261ffff60801b191692909217600160801b61ffff90921691909102176bffffffffffffffffffffffff60901b1916600160901b9186169190910265ffffffffffff60c01b191617600160c01b94909316939093029190911790556001828155919450610f6991612bad565b6002805463ffffffff191663ffffffff92909216919091179055610f936060850160408601612a2f565b61ffff168260200151610fa69190612bc9565b6002805465ffffffffffff929092166401000000000269ffffffffffff0000000019909216919091179055610fe160c0850160a086016129c2565b6002805465ffffffffffff92909216600160501b0265ffffffffffff60501b1990921691909117905561101a60a08501608086016129c2565b600260106101000a81548165ffffffffffff021916908365ffffffffffff16021790555082825f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77868560200151866080015187604001518860600151604051611090959493929190612be7565b60405180910390a350915091565b5f6110ac6020850185612d06565b355f036110cc57604051637eebc38360e01b815260040160405180910390fd5b6110dc60c0860160a087016129c2565b65ffffffffffff166110f16020860186612d06565b6111029060808101906060016129c2565b65ffffffffffff161461111b60c0870160a088016129c2565b6111286020870187612d06565b6111399060808101906060016129c2565b909161116a576040516318899c9d60e21b815265ffffffffffff9283166004820152911660248201526044016106cd565b5061117a90506020850185612d06565b61118b9060a08101906080016129c2565b65ffffffffffff166111a360808701606088016129c2565b65ffffffffffff1611156111bd60808701606088016129c2565b6111ca6020870187612d06565b6111db9060a08101906080016129c2565b909161120c5760405163550ff6d560e11b815265ffffffffffff9283166004820152911660248201526044016106cd565b5061122890508461122360c0880160a089016129c2565b611ad5565b61125460405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261128090859061127b9060608901908901612a2f565b611deb565b81606001819052506112c881868860400160208101906112a09190612a2f565b6112b060608b0160408c01612a2f565b61ffff168b602001516112c39190612bc9565b611ed2565b60208201526112d78186611fd3565b5f818152600360205260409020549092508290600160a01b900464ffffffffff16156113195760405163705979c560e11b81526004016106cd91815260200190565b50604080516101208101825233815264ffffffffff42166020820152885163ffffffff168183015290606080830191611356918901908901612a2f565b61ffff1681526020018415158152602001865f013581526020018260200151815260200186806020019061138a9190612d06565b35815260209081019061139f90880188612d06565b6020908101359091525f8481526003808352604091829020845181549486015193860151606087015160808801511515600160f81b026001600160f81b0361ffff909216600160e81b0261ffff60e81b1963ffffffff909416600160c81b029390931665ffffffffffff60c81b1964ffffffffff909816600160a01b026001600160c81b03199099166001600160a01b0390951694909417979097179590951691909117179290921692909217815560a0830151600182015560c0830151600282015560e08301519181019190915561010090910151600490910155865161148a9083908388612033565b509695505050505050565b5f6114a36004611000612d38565b60016114b26004611000612d38565b6114c09061ffff86166129f8565b6114ca9190612a0b565b6114d49190612d38565b92915050565b5f60068211158015611504575081158061150457506115016114fd600184612a0b565b4990565b15155b801561150f57508149155b90508181611533576040516311ce52ab60e11b81526004016106cd91815260200190565b505050565b5f611541612684565b61154a83610821565b5f8181526020818152604091829020825160c081018452905463ffffffff811680835265ffffffffffff6401000000008304811694840194909452600160501b820484169483019490945261ffff600160801b8204166060830152600160901b810483166080830152600160c01b900490911660a082015291935090915082906115ea57604051635d36fd1160e01b81526004016106cd91815260200190565b50915091565b5f617530611600426103e8612b96565b61160a91906129f8565b60025490915065ffffffffffff808516600160801b909204161180159061164157508165ffffffffffff168365ffffffffffff1611155b80156116555750808265ffffffffffff1611155b600254600160801b900465ffffffffffff16908490849084906116ad5760405163dddf96f560e01b815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016106cd565b50505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611713573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117379190612d4b565b90505f61174a60c0850160a086016129c2565b90508065ffffffffffff168365ffffffffffff161115801561177c57508165ffffffffffff168165ffffffffffff1611155b8382849091926117ba5760405163c1f96e2d60e01b815265ffffffffffff9384166004820152918316602483015290911660448201526064016106cd565b5050505f83826117ca9190612d66565b65ffffffffffff16905061020081111580156118065750611000816117f56060880160408901612a2f565b61ffff1661180391906129f8565b11155b6118166060870160408801612a2f565b82909161184257604051635b679eb160e01b815261ffff909216600483015260248201526044016106cd565b50508265ffffffffffff168265ffffffffffff161480611863575061020081145b1561186f575050505050565b6040516316ea0ce360e31b815265ffffffffffff831660048201525f90611909906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b750671890602401602060405180830381865afa1580156118df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119039190612d84565b60d01c90565b64ffffffffff1690505f6119466001600160401b037f000000000000000000000000000000000000000000000000000000000000000016836129f8565b611952906103e8612b96565b90505f61196560a0890160808a016129c2565b65ffffffffffff16821115806119b75750611982426103e8612b96565b6119b465ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016846129f8565b11155b90508481156119e457604051637244a47560e11b815265ffffffffffff90911660048201526024016106cd565b505050505050505050565b5f611a03610a126060840160408501612a2f565b905080611a136020840184612a6c565b9050148190611a38576040516311ce52ab60e11b81526004016106cd91815260200190565b505f5b8181101561153357804980611a536020860186612a6c565b84818110611a6357611a63612b5e565b90506020020135148282868060200190611a7d9190612a6c565b86818110611a8d57611a8d612b5e565b90506020020135909192611ac5576040516373c69ffd60e11b81526004810193909352602483019190915260448201526064016106cd565b505060019092019150611a3b9050565b365f611ae46020850185612d06565b611af29060a0810190612d9b565b909250905080611b056080860186612a6c565b91909114905081611b196080870187612a6c565b90509091611b43576040516337cbd35960e21b8152600481019290925260248201526044016106cd565b505f90505b81811015611de45736838383818110611b6357611b63612b5e565b6060029190910191505f9050611b7f6040830160208401612df5565b6001600160601b031615611d505765ffffffffffff8616611ba36080890189612a6c565b85818110611bb357611bb3612b5e565b9050602002016020810190611bc891906129c2565b65ffffffffffff1610611bde6020840184612e1e565b90611c025760405163692dec5b60e01b815260ff90911660048201526024016106cd565b505f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b7506718611c4060808b018b612a6c565b87818110611c5057611c50612b5e565b9050602002016020810190611c6591906129c2565b6040516001600160e01b031960e084901b16815265ffffffffffff9091166004820152602401602060405180830381865afa158015611ca6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cca9190612d84565b90505f6002611cd98360f81c90565b60ff16148015611d035750611cf16020850185612e1e565b60ff16611cfe8360a81c90565b60ff16145b905080611d136020860186612e1e565b90611d375760405163692dec5b60e01b815260ff90911660048201526024016106cd565b50611d428260081c90565b6001600160601b0316925050505b611d606040830160208401612df5565b6001600160601b0316611d796060840160408501612df5565b6001600160601b031611158015611da8575080611d9c6040840160208501612df5565b6001600160601b031611155b611db56020840184612e1e565b90611dd95760405163692dec5b60e01b815260ff90911660048201526024016106cd565b505050600101611b48565b5050505050565b60608161ffff165f03611e11576040516309438a6960e01b815260040160405180910390fd5b5f611e2361ffff8085169086166129f8565b90505f6110006001611e3582856129f8565b611e3f9190612a0b565b611e499190612d38565b9050611e54816114da565b806001600160401b03811115611e6c57611e6c612e37565b604051908082528060200260200182016040528015611e95578160200160208202803683370190505b5092505f5b81811015611ec9578049848281518110611eb657611eb6612b5e565b6020908102919091010152600101611e9a565b50505092915050565b5f8080611ef8611ee56020880188612d06565b611ef39060a0810190612d9b565b6120bc565b90925090505f611f17611f0e6020890189612d06565b8484898961226a565b90505f6001611f2c60608a0160408b01612a2f565b61ffff168a6040015161ffff16611f4391906129f8565b611f4d9190612a0b565b9050611faf896060015161100083611f659190612d38565b81518110611f7557611f75612b5e565b602002602001015161100083611f8b9190612e4b565b600885901c611f9d60a08d018d612e5e565b611faa60c08f018f612e5e565b612395565b611fc6611fbf60208a018a612d06565b8585612545565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190611ffa9190612a2f565b88606001516040516020016120159796959493929190612eda565b60405160208183030381529060405280519060200120905092915050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f0135876020015187806020019061207a9190612d06565b89604001518960400160208101906120929190612a2f565b6060808d01516040516120ae989796959493928e013590612f8a565b60405180910390a450505050565b5f8080836001600160401b038111156120d7576120d7612e37565b604051908082528060200260200182016040528015612100578160200160208202803683370190505b5090505f5b848110156121f4573686868381811061212057612120612b5e565b6060029190910191505f90506121396020830183612e1e565b600160ff919091161b90508481116121546020840184612e1e565b9061217857604051630d735a7d60e21b815260ff90911660048201526024016106cd565b5093841793603861218f6060840160408501612df5565b6001600160601b0316901b60986121ac6040850160208601612df5565b6001600160601b0316901b60f86121c66020860186612e1e565b60ff16901b17178484815181106121df576121df612b5e565b60209081029190910101525050600101612105565b5060028160405160200161220891906130af565b60408051601f1981840301815290829052612222916130e4565b602060405180830381855afa15801561223d573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906122609190612d84565b9250509250929050565b5f6122736126b8565b86358152605061228960a0890160808a016129c2565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906122b591906129c2565b61ffff60e01b60e089901b1665ffffffffffff9190911690911b171717600960f81b1781600360209081029190910191909152870135816004602002015260f06123056060890160408a01612a2f565b61ffff16901b60a082015260c0810185905260e081018690526040516002906123329083906020016130fa565b60408051601f198184030181529082905261234c916130e4565b602060405180830381855afa158015612367573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061238a9190612d84565b979650505050505050565b6030831480156123a55750603081145b839082906123cf576040516303cee3ad60e01b8152600481019290925260248201526044016106cd565b50505f876123dc886125e0565b87878787876040516020016123f7979695949392919061312e565b60408051601f198184030181529190529050612416603f61d6d8612d38565b6124229061d6d86129f8565b61242e90610bb86129f8565b5a1161244d57604051636eb14fc360e11b815260040160405180910390fd5b5f5f600a6001600160a01b031661d6d88460405161246b91906130e4565b5f604051808303818686fa925050503d805f81146124a4576040519150601f19603f3d011682016040523d82523d5f602084013e6124a9565b606091505b509150915081801561250d57506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191810191909152606001604051602081830303815290604052805190602001208180519060200120145b8a8a90916125375760405163bca5844760e01b8152600481019290925260248201526044016106cd565b505050505050505050505050565b5f8335602085013561255d6060870160408801612a2f565b61256d60808801606089016129c2565b61257d60a0890160808a016129c2565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f61100082106125f2576125f261316a565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066108005b801561267d578381161561264f577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000182840992505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011c61261a565b5050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215610910575f5ffd5b5f5f604083850312156126f9575f5ffd5b82356001600160401b0381111561270e575f5ffd5b61271a858286016126d7565b92505060208301356001600160401b03811115612735575f5ffd5b830160e08186031215612746575f5ffd5b809150509250929050565b5f60208284031215612761575f5ffd5b5035919050565b5f60208284031215612778575f5ffd5b81356001600160401b0381111561278d575f5ffd5b612799848285016126d7565b949350505050565b81516001600160a01b03168152610140810160208301516127cd60208401826001600160a01b03169052565b5060408301516127e860408401826001600160a01b03169052565b50606083015161280360608401826001600160401b03169052565b50608083015161281e60808401826001600160401b03169052565b5060a083015161283960a08401826001600160401b03169052565b5060c083015161285460c08401826001600160401b03169052565b5060e083015161286f60e08401826001600160401b03169052565b5061010083015161288c6101008401826001600160401b03169052565b5061012092830151919092015290565b81516001600160a01b0316815260208083015164ffffffffff16908201526040808301516101208301916128d79084018263ffffffff169052565b5060608301516128ed606084018261ffff169052565b506080830151612901608084018215159052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f60208385031215612943575f5ffd5b82356001600160401b03811115612958575f5ffd5b8301601f81018513612968575f5ffd5b80356001600160401b0381111561297d575f5ffd5b8560208260051b8401011115612991575f5ffd5b6020919091019590945092505050565b65ffffffffffff811681146129b4575f5ffd5b50565b8035610a1c816129a1565b5f602082840312156129d2575f5ffd5b81356129dd816129a1565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156114d4576114d46129e4565b818103818111156114d4576114d46129e4565b803561ffff81168114610a1c575f5ffd5b5f60208284031215612a3f575f5ffd5b6129dd82612a1e565b61ffff8181168382160290811690818114612a6557612a656129e4565b5092915050565b5f5f8335601e19843603018112612a81575f5ffd5b8301803591506001600160401b03821115612a9a575f5ffd5b6020019150600581901b3603821315612ab1575f5ffd5b9250929050565b8183525f6001600160fb1b03831115612acf575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f612b0361010083018a8c612ab8565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b63ffffffff82811682821603908111156114d4576114d46129e4565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103612b8d57612b8d6129e4565b60010192915050565b80820281158282048414176114d4576114d46129e4565b63ffffffff81811683821601908111156114d4576114d46129e4565b65ffffffffffff81811683821601908111156114d4576114d46129e4565b60a08082528635908201525f602087013536889003601e19018112612c0a575f5ffd5b87016020810190356001600160401b03811115612c25575f5ffd5b8060051b3603821315612c36575f5ffd5b61010060c0850152612c4d6101a085018284612ab8565b915050612c5c60408901612a1e565b61ffff1660e0840152612c71606089016129b7565b65ffffffffffff16610100840152612c8b608089016129b7565b65ffffffffffff16610120840152612ca560a089016129b7565b65ffffffffffff16610140840152612cbf60c089016129b7565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f823560be19833603018112612d1a575f5ffd5b9190910192915050565b634e487b7160e01b5f52601260045260245ffd5b5f82612d4657612d46612d24565b500490565b5f60208284031215612d5b575f5ffd5b81516129dd816129a1565b65ffffffffffff82811682821603908111156114d4576114d46129e4565b5f60208284031215612d94575f5ffd5b5051919050565b5f5f8335601e19843603018112612db0575f5ffd5b8301803591506001600160401b03821115612dc9575f5ffd5b6020019150606081023603821315612ab1575f5ffd5b80356001600160601b0381168114610a1c575f5ffd5b5f60208284031215612e05575f5ffd5b6129dd82612ddf565b803560ff81168114610a1c575f5ffd5b5f60208284031215612e2e575f5ffd5b6129dd82612e0e565b634e487b7160e01b5f52604160045260245ffd5b5f82612e5957612e59612d24565b500690565b5f5f8335601e19843603018112612e73575f5ffd5b8301803591506001600160401b03821115612e8c575f5ffd5b602001915036819003821315612ab1575f5ffd5b5f8151808452602084019350602083015f5b82811015612ed0578151865260209586019590910190600101612eb2565b5093949350505050565b87815286602082015285604082015260018060a01b038516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f611fc660e0830184612ea0565b8183526020830192505f815f5b84811015612ed05760ff612f4083612e0e565b1686526001600160601b03612f5760208401612ddf565b1660208701526001600160601b03612f7160408401612ddf565b1660408701526060958601959190910190600101612f2d565b6001600160a01b03891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90612fd1908901612a1e565b166101408301526060870135612fe6816129a1565b65ffffffffffff166101608301526080870135613002816129a1565b65ffffffffffff1661018083015260a087013536889003601e19018112613027575f5ffd5b87016020810190356001600160401b03811115613042575f5ffd5b606081023603821315613053575f5ffd5b60c06101a085015261306a6101c085018284612f20565b91505061307d608084018861ffff169052565b61ffff861660a084015282810360c08401526130998186612ea0565b9150508260e08301529998505050505050505050565b81515f90829060208501835b828110156130d95781518452602093840193909101906001016130bb565b509195945050505050565b5f82518060208501845e5f920191825250919050565b5f8183825b601881101561311e5781518352602092830192909101906001016130ff565b5050506103008201905092915050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b634e487b7160e01b5f52600160045260245ffd0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x608060405234801561000f575f5ffd5b5060043610610106575f3560e01c8063843cf02d1161009e578063a406c4bf1161006e578063a406c4bf1461052a578063b64212ae1461053d578063bd66528a14610550578063ee83d82a14610651578063f65b7adb14610664575f5ffd5b8063843cf02d1461024357806389035730146102cb578063996373c3146104d7578063a26cc6b214610513575f5ffd5b80633e7fa1e0116100d95780633e7fa1e0146101a157806348a8c921146101f6578063754150f71461020957806382100e3f1461021c575f5ffd5b80630906a3ed1461010a5780630b4dfe9514610137578063382e2201146101585780633d1b1abb1461016b575b5f5ffd5b61011d6101183660046126e8565b610679565b604080519283526020830191909152015b60405180910390f35b61014a610145366004612751565b6107fc565b60405190815260200161012e565b61014a610166366004612768565b610821565b60405165ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161012e565b6001546002546040805192835263ffffffff8216602084015265ffffffffffff6401000000008304811691840191909152600160501b820481166060840152600160801b90910416608082015260a00161012e565b61014a610204366004612751565b6108bb565b61014a610217366004612751565b6108e0565b61014a7f000000000000000000000000000000000000000000000000000000000000000081565b610256610251366004612751565b610916565b60405161012e91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b6104ca60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525060408051610140810182526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811682527f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000016918101919091526001600160401b037f0000000000000000000000000000000000000000000000000000000000000000811660608301527f0000000000000000000000000000000000000000000000000000000000000000811660808301527f0000000000000000000000000000000000000000000000000000000000000000811660a08301527f0000000000000000000000000000000000000000000000000000000000000000811660c08301527f0000000000000000000000000000000000000000000000000000000000000000811660e08301527f0000000000000000000000000000000000000000000000000000000000000000166101008201527f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed61012082015290565b60405161012e91906127a1565b6104fe7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161012e565b6002546104fe90600160b01b900463ffffffff1681565b61014a610538366004612768565b610998565b61014a61054b366004612751565b610a21565b61064461055e366004612751565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f9081526003602081815260409283902083516101208101855281546001600160a01b0381168252600160a01b810464ffffffffff1693820193909352600160c81b830463ffffffff1694810194909452600160e81b820461ffff166060850152600160f81b90910460ff1615156080840152600181015460a0840152600281015460c08401529081015460e08301526004015461010082015290565b60405161012e919061289c565b61014a61065f3660046126e8565b610a46565b610677610672366004612932565b610ac4565b005b5f80336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146106d657604051630596787760e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506106df612684565b6106e885610d12565b909350905065ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661072660808701606088016129c2565b65ffffffffffff1661073891906129f8565b604082015165ffffffffffff16111561075760808701606088016129c2565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff166107979190612a0b565b90916107c6576040516312a6fe2560e31b815265ffffffffffff909216600483015260248201526044016106cd565b506107f29050838287876107e06060830160408401612a2f565b6107eb906004612a48565b600161109e565b9150509250929050565b5f60035f610809846108e0565b81526020019081526020015f20600201549050919050565b5f81356108316020840184612a6c565b6108416060860160408701612a2f565b61085160808701606088016129c2565b61086160a08801608089016129c2565b61087160c0890160a08a016129c2565b61088160e08a0160c08b016129c2565b8960e0013560405160200161089e99989796959493929190612ae8565b604051602081830303815290604052805190602001209050919050565b5f60035f6108c8846108e0565b81526020019081526020015f20600301549050919050565b5f81815260046020526040902054818161091057604051630eee758d60e21b81526004016106cd91815260200190565b50919050565b61091e612684565b505f9081526020818152604091829020825160c081018452905463ffffffff8116825265ffffffffffff6401000000008204811693830193909352600160501b810483169382019390935261ffff600160801b8404166060820152600160901b830482166080820152600160c01b9092041660a082015290565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146109ef57604051630596787760e01b81526001600160a01b0390911660048201526024016106cd565b506109f982610d12565b509050610a1c610a17610a126060850160408601612a2f565b611495565b6114da565b919050565b5f60035f610a2e846108e0565b81526020019081526020015f20600401549050919050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610a9d57604051630596787760e01b81526001600160a01b0390911660048201526024016106cd565b505f5f610aa985611538565b91509150610abb828287875f5f61109e565b95945050505050565b600254600160b01b900463ffffffff165f600381600481610ae6600187612b42565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015610ce8575f858583818110610b2d57610b2d612b5e565b602090810292909201355f81815260039093526040909220805492935091839150600160a01b900464ffffffffff16610b7c57604051635b9264f760e11b81526004016106cd91815260200190565b5080548590600160c81b900463ffffffff9081169082168114610bc257604051633ee91f2d60e11b815263ffffffff9283166004820152911660248201526044016106cd565b505080545f90610c0a907f00000000000000000000000000000000000000000000000000000000000000006001600160401b031690600160a01b900464ffffffffff166129f8565b9050828142811115610c3857604051636d911b0760e11b8152600481019290925260248201526044016106cd565b505060018201548590808214610c6a57604051637c5f784160e11b8152600481019290925260248201526044016106cd565b5050600282015463ffffffff87165f818152600460209081526040918290208790556003860154825185815291820152929750909185917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a385610cd681612b72565b96505060019093019250610b12915050565b50506002805463ffffffff909216600160b01b0263ffffffff60b01b199092169190911790555050565b5f610d1b612684565b6001548335808214610d49576040516306f61c2360e51b8152600481019290925260248201526044016106cd565b50506040805160c08101825260025463ffffffff81168252640100000000900465ffffffffffff166020820152908101610d85426103e8612b96565b65ffffffffffff908116825260016020830152600254600160501b9004166040820152606001610dbb60a08601608087016129c2565b65ffffffffffff1690529050610def610dda60808501606086016129c2565b610dea60a08601608087016129c2565b6115f0565b610dfd8382608001516116b6565b610e06836119ef565b5f610e1760e0850160c086016129c2565b65ffffffffffff164090508015801590610e3457508360e0013581145b610e4460e0860160c087016129c2565b828660e00135909192610e8257604051632c0ddf6760e21b815265ffffffffffff9093166004840152602483019190915260448201526064016106cd565b505050610e8e84610821565b5f81815260208181526040918290208551815492870151938701516060880151608089015160a08a015163ffffffff851669ffffffffffffffffffff199097169690961764010000000065ffffffffffff988916021767ffffffffffffffff60501b1916600160501b9388169390930261ffff60801b191692909217600160801b61ffff90921691909102176bffffffffffffffffffffffff60901b1916600160901b9186169190910265ffffffffffff60c01b191617600160c01b94909316939093029190911790556001828155919450610f6991612bad565b6002805463ffffffff191663ffffffff92909216919091179055610f936060850160408601612a2f565b61ffff168260200151610fa69190612bc9565b6002805465ffffffffffff929092166401000000000269ffffffffffff0000000019909216919091179055610fe160c0850160a086016129c2565b6002805465ffffffffffff92909216600160501b0265ffffffffffff60501b1990921691909117905561101a60a08501608086016129c2565b600260106101000a81548165ffffffffffff021916908365ffffffffffff16021790555082825f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77868560200151866080015187604001518860600151604051611090959493929190612be7565b60405180910390a350915091565b5f6110ac6020850185612d06565b355f036110cc57604051637eebc38360e01b815260040160405180910390fd5b6110dc60c0860160a087016129c2565b65ffffffffffff166110f16020860186612d06565b6111029060808101906060016129c2565b65ffffffffffff161461111b60c0870160a088016129c2565b6111286020870187612d06565b6111399060808101906060016129c2565b909161116a576040516318899c9d60e21b815265ffffffffffff9283166004820152911660248201526044016106cd565b5061117a90506020850185612d06565b61118b9060a08101906080016129c2565b65ffffffffffff166111a360808701606088016129c2565b65ffffffffffff1611156111bd60808701606088016129c2565b6111ca6020870187612d06565b6111db9060a08101906080016129c2565b909161120c5760405163550ff6d560e11b815265ffffffffffff9283166004820152911660248201526044016106cd565b5061122890508461122360c0880160a089016129c2565b611ad5565b61125460405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261128090859061127b9060608901908901612a2f565b611deb565b81606001819052506112c881868860400160208101906112a09190612a2f565b6112b060608b0160408c01612a2f565b61ffff168b602001516112c39190612bc9565b611ed2565b60208201526112d78186611fd3565b5f818152600360205260409020549092508290600160a01b900464ffffffffff16156113195760405163705979c560e11b81526004016106cd91815260200190565b50604080516101208101825233815264ffffffffff42166020820152885163ffffffff168183015290606080830191611356918901908901612a2f565b61ffff1681526020018415158152602001865f013581526020018260200151815260200186806020019061138a9190612d06565b35815260209081019061139f90880188612d06565b6020908101359091525f8481526003808352604091829020845181549486015193860151606087015160808801511515600160f81b026001600160f81b0361ffff909216600160e81b0261ffff60e81b1963ffffffff909416600160c81b029390931665ffffffffffff60c81b1964ffffffffff909816600160a01b026001600160c81b03199099166001600160a01b0390951694909417979097179590951691909117179290921692909217815560a0830151600182015560c0830151600282015560e08301519181019190915561010090910151600490910155865161148a9083908388612033565b509695505050505050565b5f6114a36004611000612d38565b60016114b26004611000612d38565b6114c09061ffff86166129f8565b6114ca9190612a0b565b6114d49190612d38565b92915050565b5f60068211158015611504575081158061150457506115016114fd600184612a0b565b4990565b15155b801561150f57508149155b90508181611533576040516311ce52ab60e11b81526004016106cd91815260200190565b505050565b5f611541612684565b61154a83610821565b5f8181526020818152604091829020825160c081018452905463ffffffff811680835265ffffffffffff6401000000008304811694840194909452600160501b820484169483019490945261ffff600160801b8204166060830152600160901b810483166080830152600160c01b900490911660a082015291935090915082906115ea57604051635d36fd1160e01b81526004016106cd91815260200190565b50915091565b5f617530611600426103e8612b96565b61160a91906129f8565b60025490915065ffffffffffff808516600160801b909204161180159061164157508165ffffffffffff168365ffffffffffff1611155b80156116555750808265ffffffffffff1611155b600254600160801b900465ffffffffffff16908490849084906116ad5760405163dddf96f560e01b815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016106cd565b50505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611713573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117379190612d4b565b90505f61174a60c0850160a086016129c2565b90508065ffffffffffff168365ffffffffffff161115801561177c57508165ffffffffffff168165ffffffffffff1611155b8382849091926117ba5760405163c1f96e2d60e01b815265ffffffffffff9384166004820152918316602483015290911660448201526064016106cd565b5050505f83826117ca9190612d66565b65ffffffffffff16905061020081111580156118065750611000816117f56060880160408901612a2f565b61ffff1661180391906129f8565b11155b6118166060870160408801612a2f565b82909161184257604051635b679eb160e01b815261ffff909216600483015260248201526044016106cd565b50508265ffffffffffff168265ffffffffffff161480611863575061020081145b1561186f575050505050565b6040516316ea0ce360e31b815265ffffffffffff831660048201525f90611909906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b750671890602401602060405180830381865afa1580156118df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119039190612d84565b60d01c90565b64ffffffffff1690505f6119466001600160401b037f000000000000000000000000000000000000000000000000000000000000000016836129f8565b611952906103e8612b96565b90505f61196560a0890160808a016129c2565b65ffffffffffff16821115806119b75750611982426103e8612b96565b6119b465ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016846129f8565b11155b90508481156119e457604051637244a47560e11b815265ffffffffffff90911660048201526024016106cd565b505050505050505050565b5f611a03610a126060840160408501612a2f565b905080611a136020840184612a6c565b9050148190611a38576040516311ce52ab60e11b81526004016106cd91815260200190565b505f5b8181101561153357804980611a536020860186612a6c565b84818110611a6357611a63612b5e565b90506020020135148282868060200190611a7d9190612a6c565b86818110611a8d57611a8d612b5e565b90506020020135909192611ac5576040516373c69ffd60e11b81526004810193909352602483019190915260448201526064016106cd565b505060019092019150611a3b9050565b365f611ae46020850185612d06565b611af29060a0810190612d9b565b909250905080611b056080860186612a6c565b91909114905081611b196080870187612a6c565b90509091611b43576040516337cbd35960e21b8152600481019290925260248201526044016106cd565b505f90505b81811015611de45736838383818110611b6357611b63612b5e565b6060029190910191505f9050611b7f6040830160208401612df5565b6001600160601b031615611d505765ffffffffffff8616611ba36080890189612a6c565b85818110611bb357611bb3612b5e565b9050602002016020810190611bc891906129c2565b65ffffffffffff1610611bde6020840184612e1e565b90611c025760405163692dec5b60e01b815260ff90911660048201526024016106cd565b505f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663b7506718611c4060808b018b612a6c565b87818110611c5057611c50612b5e565b9050602002016020810190611c6591906129c2565b6040516001600160e01b031960e084901b16815265ffffffffffff9091166004820152602401602060405180830381865afa158015611ca6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cca9190612d84565b90505f6002611cd98360f81c90565b60ff16148015611d035750611cf16020850185612e1e565b60ff16611cfe8360a81c90565b60ff16145b905080611d136020860186612e1e565b90611d375760405163692dec5b60e01b815260ff90911660048201526024016106cd565b50611d428260081c90565b6001600160601b0316925050505b611d606040830160208401612df5565b6001600160601b0316611d796060840160408501612df5565b6001600160601b031611158015611da8575080611d9c6040840160208501612df5565b6001600160601b031611155b611db56020840184612e1e565b90611dd95760405163692dec5b60e01b815260ff90911660048201526024016106cd565b505050600101611b48565b5050505050565b60608161ffff165f03611e11576040516309438a6960e01b815260040160405180910390fd5b5f611e2361ffff8085169086166129f8565b90505f6110006001611e3582856129f8565b611e3f9190612a0b565b611e499190612d38565b9050611e54816114da565b806001600160401b03811115611e6c57611e6c612e37565b604051908082528060200260200182016040528015611e95578160200160208202803683370190505b5092505f5b81811015611ec9578049848281518110611eb657611eb6612b5e565b6020908102919091010152600101611e9a565b50505092915050565b5f8080611ef8611ee56020880188612d06565b611ef39060a0810190612d9b565b6120bc565b90925090505f611f17611f0e6020890189612d06565b8484898961226a565b90505f6001611f2c60608a0160408b01612a2f565b61ffff168a6040015161ffff16611f4391906129f8565b611f4d9190612a0b565b9050611faf896060015161100083611f659190612d38565b81518110611f7557611f75612b5e565b602002602001015161100083611f8b9190612e4b565b600885901c611f9d60a08d018d612e5e565b611faa60c08f018f612e5e565b612395565b611fc6611fbf60208a018a612d06565b8585612545565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190611ffa9190612a2f565b88606001516040516020016120159796959493929190612eda565b60405160208183030381529060405280519060200120905092915050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f0135876020015187806020019061207a9190612d06565b89604001518960400160208101906120929190612a2f565b6060808d01516040516120ae989796959493928e013590612f8a565b60405180910390a450505050565b5f8080836001600160401b038111156120d7576120d7612e37565b604051908082528060200260200182016040528015612100578160200160208202803683370190505b5090505f5b848110156121f4573686868381811061212057612120612b5e565b6060029190910191505f90506121396020830183612e1e565b600160ff919091161b90508481116121546020840184612e1e565b9061217857604051630d735a7d60e21b815260ff90911660048201526024016106cd565b5093841793603861218f6060840160408501612df5565b6001600160601b0316901b60986121ac6040850160208601612df5565b6001600160601b0316901b60f86121c66020860186612e1e565b60ff16901b17178484815181106121df576121df612b5e565b60209081029190910101525050600101612105565b5060028160405160200161220891906130af565b60408051601f1981840301815290829052612222916130e4565b602060405180830381855afa15801561223d573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906122609190612d84565b9250509250929050565b5f6122736126b8565b86358152605061228960a0890160808a016129c2565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906122b591906129c2565b61ffff60e01b60e089901b1665ffffffffffff9190911690911b171717600960f81b1781600360209081029190910191909152870135816004602002015260f06123056060890160408a01612a2f565b61ffff16901b60a082015260c0810185905260e081018690526040516002906123329083906020016130fa565b60408051601f198184030181529082905261234c916130e4565b602060405180830381855afa158015612367573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061238a9190612d84565b979650505050505050565b6030831480156123a55750603081145b839082906123cf576040516303cee3ad60e01b8152600481019290925260248201526044016106cd565b50505f876123dc886125e0565b87878787876040516020016123f7979695949392919061312e565b60408051601f198184030181529190529050612416603f61d6d8612d38565b6124229061d6d86129f8565b61242e90610bb86129f8565b5a1161244d57604051636eb14fc360e11b815260040160405180910390fd5b5f5f600a6001600160a01b031661d6d88460405161246b91906130e4565b5f604051808303818686fa925050503d805f81146124a4576040519150601f19603f3d011682016040523d82523d5f602084013e6124a9565b606091505b509150915081801561250d57506040805161100060208201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191810191909152606001604051602081830303815290604052805190602001208180519060200120145b8a8a90916125375760405163bca5844760e01b8152600481019290925260248201526044016106cd565b505050505050505050505050565b5f8335602085013561255d6060870160408801612a2f565b61256d60808801606089016129c2565b61257d60a0890160808a016129c2565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f61100082106125f2576125f261316a565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363066108005b801561267d578381161561264f577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000182840992505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001828309915060011c61261a565b5050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215610910575f5ffd5b5f5f604083850312156126f9575f5ffd5b82356001600160401b0381111561270e575f5ffd5b61271a858286016126d7565b92505060208301356001600160401b03811115612735575f5ffd5b830160e08186031215612746575f5ffd5b809150509250929050565b5f60208284031215612761575f5ffd5b5035919050565b5f60208284031215612778575f5ffd5b81356001600160401b0381111561278d575f5ffd5b612799848285016126d7565b949350505050565b81516001600160a01b03168152610140810160208301516127cd60208401826001600160a01b03169052565b5060408301516127e860408401826001600160a01b03169052565b50606083015161280360608401826001600160401b03169052565b50608083015161281e60808401826001600160401b03169052565b5060a083015161283960a08401826001600160401b03169052565b5060c083015161285460c08401826001600160401b03169052565b5060e083015161286f60e08401826001600160401b03169052565b5061010083015161288c6101008401826001600160401b03169052565b5061012092830151919092015290565b81516001600160a01b0316815260208083015164ffffffffff16908201526040808301516101208301916128d79084018263ffffffff169052565b5060608301516128ed606084018261ffff169052565b506080830151612901608084018215159052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015292915050565b5f5f60208385031215612943575f5ffd5b82356001600160401b03811115612958575f5ffd5b8301601f81018513612968575f5ffd5b80356001600160401b0381111561297d575f5ffd5b8560208260051b8401011115612991575f5ffd5b6020919091019590945092505050565b65ffffffffffff811681146129b4575f5ffd5b50565b8035610a1c816129a1565b5f602082840312156129d2575f5ffd5b81356129dd816129a1565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156114d4576114d46129e4565b818103818111156114d4576114d46129e4565b803561ffff81168114610a1c575f5ffd5b5f60208284031215612a3f575f5ffd5b6129dd82612a1e565b61ffff8181168382160290811690818114612a6557612a656129e4565b5092915050565b5f5f8335601e19843603018112612a81575f5ffd5b8301803591506001600160401b03821115612a9a575f5ffd5b6020019150600581901b3603821315612ab1575f5ffd5b9250929050565b8183525f6001600160fb1b03831115612acf575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f612b0361010083018a8c612ab8565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b63ffffffff82811682821603908111156114d4576114d46129e4565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103612b8d57612b8d6129e4565b60010192915050565b80820281158282048414176114d4576114d46129e4565b63ffffffff81811683821601908111156114d4576114d46129e4565b65ffffffffffff81811683821601908111156114d4576114d46129e4565b60a08082528635908201525f602087013536889003601e19018112612c0a575f5ffd5b87016020810190356001600160401b03811115612c25575f5ffd5b8060051b3603821315612c36575f5ffd5b61010060c0850152612c4d6101a085018284612ab8565b915050612c5c60408901612a1e565b61ffff1660e0840152612c71606089016129b7565b65ffffffffffff16610100840152612c8b608089016129b7565b65ffffffffffff16610120840152612ca560a089016129b7565b65ffffffffffff16610140840152612cbf60c089016129b7565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f823560be19833603018112612d1a575f5ffd5b9190910192915050565b634e487b7160e01b5f52601260045260245ffd5b5f82612d4657612d46612d24565b500490565b5f60208284031215612d5b575f5ffd5b81516129dd816129a1565b65ffffffffffff82811682821603908111156114d4576114d46129e4565b5f60208284031215612d94575f5ffd5b5051919050565b5f5f8335601e19843603018112612db0575f5ffd5b8301803591506001600160401b03821115612dc9575f5ffd5b6020019150606081023603821315612ab1575f5ffd5b80356001600160601b0381168114610a1c575f5ffd5b5f60208284031215612e05575f5ffd5b6129dd82612ddf565b803560ff81168114610a1c575f5ffd5b5f60208284031215612e2e575f5ffd5b6129dd82612e0e565b634e487b7160e01b5f52604160045260245ffd5b5f82612e5957612e59612d24565b500690565b5f5f8335601e19843603018112612e73575f5ffd5b8301803591506001600160401b03821115612e8c575f5ffd5b602001915036819003821315612ab1575f5ffd5b5f8151808452602084019350602083015f5b82811015612ed0578151865260209586019590910190600101612eb2565b5093949350505050565b87815286602082015285604082015260018060a01b038516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f611fc660e0830184612ea0565b8183526020830192505f815f5b84811015612ed05760ff612f4083612e0e565b1686526001600160601b03612f5760208401612ddf565b1660208701526001600160601b03612f7160408401612ddf565b1660408701526060958601959190910190600101612f2d565b6001600160a01b03891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90612fd1908901612a1e565b166101408301526060870135612fe6816129a1565b65ffffffffffff166101608301526080870135613002816129a1565b65ffffffffffff1661018083015260a087013536889003601e19018112613027575f5ffd5b87016020810190356001600160401b03811115613042575f5ffd5b606081023603821315613053575f5ffd5b60c06101a085015261306a6101c085018284612f20565b91505061307d608084018861ffff169052565b61ffff861660a084015282810360c08401526130998186612ea0565b9150508260e08301529998505050505050505050565b81515f90829060208501835b828110156130d95781518452602093840193909101906001016130bb565b509195945050505050565b5f82518060208501845e5f920191825250919050565b5f8183825b601881101561311e5781518352602092830192909101906001016130ff565b5050506103008201905092915050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b634e487b7160e01b5f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[375,32],[545,32],[820,32],[857,32],[897,32],[946,32],[986,32],[1026,32],[1066,32],[1106,32],[1146,32],[1244,32],[1670,32],[1782,32],[1881,32],[2468,32],[2642,32],[3022,32],[5817,32],[6298,32],[6432,32],[6542,32],[7182,32]]
